package org.hsproster.renewal.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Consecutive days on all of which the requirements are met, or on none.
 *
 * @param from first day
 * @param to last day
 */
public record PassingPeriod(LocalDate from, LocalDate to, boolean passes) {

    /** Returns the days from {@code from} to {@code to}, split where passing changes. */
    static List<PassingPeriod> between(
            LocalDate from, LocalDate to, List<LocalDate> changes, Predicate<LocalDate> passes) {
        List<PassingPeriod> periods = new ArrayList<>();
        LocalDate begin = from;
        boolean passing = passes.test(from);
        for (LocalDate change : changes) {
            if (passes.test(change) != passing) {
                periods.add(new PassingPeriod(begin, change.minusDays(1), passing));
                begin = change;
                passing = !passing;
            }
        }
        periods.add(new PassingPeriod(begin, to, passing));
        return List.copyOf(periods);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
