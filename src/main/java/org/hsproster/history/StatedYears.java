package org.hsproster.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;

/**
 * The years of practical experience on the roster, and the day since when they are the same. Each run counts them back
 * from its own day, so experience is underestimated where they are not updated. Where the roster has the first day of
 * experience, the number differs every month.
 *
 * @param fingerprint keyed hash of the number
 * @param since the day of the first run that saw it, of those that follow each other without another number between
 */
record StatedYears(String fingerprint, LocalDate since) {

    private static final int BYTES = 4;

    /** Returns the years as of a run without an earlier one. */
    static Optional<StatedYears> of(Employee employee, PersonKey owner, HistoryKey key, LocalDate asOf) {
        return employee.confirmed(Fact.EXPERIENCE)
                .map(career -> ChronoUnit.MONTHS.between(career.since(), asOf))
                .map(months -> key.hash(BYTES, owner.person(), "years", Long.toString(months)))
                .map(fingerprint -> new StatedYears(fingerprint, asOf));
    }

    /** Returns these years, with the first day of the run before where they are the same. */
    StatedYears after(StatedYears before) {
        return fingerprint.equals(before.fingerprint) ? before : this;
    }

    /** Tests whether a year or more has passed since the number was first seen. */
    boolean areOldOn(LocalDate day) {
        return !since.plusYears(1).isAfter(day);
    }

    Finding finding() {
        return Finding.about(Fact.EXPERIENCE, HistoryFindingCode.EXPERIENCE_NOT_UPDATED, since);
    }
}
