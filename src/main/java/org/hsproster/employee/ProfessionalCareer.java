package org.hsproster.employee;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Practical experience related to the work (職歴), as the day on which it would have begun without a gap.
 *
 * @param since first day; a step of <i>n</i> years is reached on {@code since.plusYears(n)}
 * @param isLength whether a length was stated, so that the first day is counted back from the day of the run
 */
public record ProfessionalCareer(LocalDate since, boolean isLength) {

    /** Creates an experience whose first day was stated. */
    public ProfessionalCareer(LocalDate since) {
        this(since, false);
    }

    /** Returns an experience of whole months completed on {@code asOf}, which continues from then on. */
    public static ProfessionalCareer ofMonths(long months, LocalDate asOf) {
        return new ProfessionalCareer(asOf.minusMonths(months), true);
    }

    /** Returns this experience with a length that was counted back from one day counted back from another one. */
    public ProfessionalCareer countedBackFrom(LocalDate other, LocalDate counted) {
        return isLength ? ofMonths(ChronoUnit.MONTHS.between(since, counted), other) : this;
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
