package org.hsproster.employee;

import java.time.LocalDate;

/**
 * Practical experience related to the work (職歴), as the day on which it would have begun without a gap.
 *
 * @param since first day; a step of <i>n</i> years is reached on {@code since.plusYears(n)}
 */
public record ProfessionalCareer(LocalDate since) {

    /** Returns an experience of whole months completed on {@code asOf}, which continues from then on. */
    public static ProfessionalCareer ofMonths(long months, LocalDate asOf) {
        return new ProfessionalCareer(asOf.minusMonths(months));
    }

    /** Returns the first day on which {@code years} full years are complete. */
    public LocalDate completesYearsOn(long years) {
        return since.plusYears(years);
    }

    /** Returns the full years completed on {@code date}; 0 before the first day. */
    public long fullYearsOn(LocalDate date) {
        long years = Math.max(0, date.getYear() - since.getYear());
        return years > 0 && completesYearsOn(years).isAfter(date) ? years - 1 : years;
    }

    @Override
    public String toString() {
        return "ProfessionalCareer";
    }
}
