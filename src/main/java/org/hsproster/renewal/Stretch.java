package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Consecutive days on which the requirements are met throughout, or throughout not.
 *
 * @param from first day
 * @param to last day
 */
record Stretch(LocalDate from, LocalDate to, boolean passes) {

    /** The days from {@code from} to {@code to}, cut where passing turns into failing or back. */
    static List<Stretch> between(LocalDate from, LocalDate to, List<LocalDate> changes, Predicate<LocalDate> passes) {
        List<Stretch> stretches = new ArrayList<>();
        LocalDate begin = from;
        boolean passing = passes.test(from);
        for (LocalDate change : changes) {
            if (passes.test(change) != passing) {
                stretches.add(new Stretch(begin, change.minusDays(1), passing));
                begin = change;
                passing = !passing;
            }
        }
        stretches.add(new Stretch(begin, to, passing));
        return List.copyOf(stretches);
    }

    boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
