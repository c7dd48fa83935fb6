package org.hsproster.papers;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.rulebook.CounterDays;

/**
 * The day by which the employee is to bring the papers: 30 days before the day of filing. Where that is less than two
 * weeks ahead, two weeks from the run, and a week before the last day of filing at the latest. It is a working day.
 */
record BringBy(CounterDays counter) {

    private static final int DAYS_BEFORE_FILING = 30;
    private static final int DAYS_TO_GET_PAPERS = 14;
    private static final int DAYS_BEFORE_THE_LAST = 7;

    /**
     * Returns the day, which is after {@code asOf}; empty if no such day is left.
     *
     * @param filing the planned day of filing
     * @param last the last day of filing
     */
    Optional<LocalDate> of(LocalDate asOf, LocalDate filing, LocalDate last) {
        LocalDate early = filing.minusDays(DAYS_BEFORE_FILING);
        LocalDate soon = asOf.plusDays(DAYS_TO_GET_PAPERS);
        LocalDate latest = last.minusDays(DAYS_BEFORE_THE_LAST);
        LocalDate day = !early.isBefore(soon) ? early : latest.isBefore(soon) ? latest : soon;
        return counter.last(asOf.plusDays(1), day);
    }
}
