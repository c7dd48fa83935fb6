package org.hsproster.points;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Distinct days in order.
 *
 * @param dates ascending
 */
public record Days(List<LocalDate> dates) {

    static Days of(Collection<LocalDate> dates) {
        return new Days(List.copyOf(new TreeSet<>(dates)));
    }

    /** Returns the number of days on or before {@code date}. */
    public int until(LocalDate date) {
        int found = Collections.binarySearch(dates, date);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** Returns the days after {@code after} up to and including {@code until}; empty if that is earlier. */
    public List<LocalDate> between(LocalDate after, LocalDate until) {
        int from = until(after);
        return dates.subList(from, Math.max(from, until(until)));
    }
}
