package org.hsproster.employee;

import java.time.LocalDate;

/**
 * Practical experience related to the work (職歴), as the day from which it would have run without a gap.
 *
 * @param since first day; a step of <i>n</i> years is reached on {@code since.plusYears(n)}
 */
public record ProfessionalCareer(LocalDate since) {

    /** Experience of whole months completed on {@code asOf}; it grows from there on. */
    public static ProfessionalCareer ofMonths(long months, LocalDate asOf) {
        return new ProfessionalCareer(asOf.minusMonths(months));
    }

    /** Returns the first day on which {@code years} full years are complete. */
    public LocalDate completesYearsOn(long years) {
        return since.plusYears(years);
    }

    /** Full years completed on {@code date}; negative never, 0 before the first day. */
    public long fullYearsOn(LocalDate date) {
        long years = Math.max(0, date.getYear() - since.getYear());
        return years > 0 && completesYearsOn(years).isAfter(date) ? years - 1 : years;
    }

    @Override
    public String toString() {
        return "ProfessionalCareer";
    }
}
