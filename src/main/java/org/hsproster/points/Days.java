package org.hsproster.points;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Days in order, none of them twice.
 *
 * @param dates ascending
 */
public record Days(List<LocalDate> dates) {

    static Days of(Collection<LocalDate> dates) {
        return new Days(List.copyOf(new TreeSet<>(dates)));
    }

    /** Returns how many of them lie on or before {@code date}. */
    public int until(LocalDate date) {
        int found = Collections.binarySearch(dates, date);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** Returns those after {@code after} up to and including {@code until}; none where that is earlier. */
    public List<LocalDate> between(LocalDate after, LocalDate until) {
        int from = until(after);
        return dates.subList(from, Math.max(from, until(until)));
    }
}
