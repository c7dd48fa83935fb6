package org.hsproster.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;

/**
 * A number of years of practical experience, and since when rosters tell it. Each run counts it back from its own day, so
 * a number that nobody updates tells less than there is. Experience whose first day is recorded is another number in
 * every month.
 *
 * @param fingerprint keyed hash of the number
 * @param since the day of the first run that saw it, of those that follow each other without another number between
 */
record StatedYears(String fingerprint, LocalDate since) {

    private static final int BYTES = 4;

    /** Returns what a run sees that knows of no other. */
    static Optional<StatedYears> of(Employee employee, PersonKey owner, HistoryKey key, LocalDate asOf) {
        return employee.confirmed(Fact.EXPERIENCE)
                .map(career -> ChronoUnit.MONTHS.between(career.since(), asOf))
                .map(months -> key.hash(BYTES, owner.person(), "years", Long.toString(months)))
                .map(fingerprint -> new StatedYears(fingerprint, asOf));
    }

    /** The same number keeps its first day. */
    StatedYears after(StatedYears before) {
        return fingerprint.equals(before.fingerprint) ? before : this;
    }

    /** Tests whether another year has passed that the number cannot know of. */
    boolean areOldOn(LocalDate day) {
        return !since.plusYears(1).isAfter(day);
    }

    Finding finding() {
        return Finding.about(Fact.EXPERIENCE, HistoryFindingCode.EXPERIENCE_NOT_UPDATED, since);
    }
}
