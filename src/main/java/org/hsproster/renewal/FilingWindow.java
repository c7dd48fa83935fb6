package org.hsproster.renewal;

import java.time.LocalDate;

/**
 * The days on which an extension of the period of stay can be filed.
 *
 * @param opensOn expiry minus the months of the window, even if that day is past
 * @param from first remaining day, inclusive
 * @param to the day of expiry
 */
public record FilingWindow(LocalDate opensOn, LocalDate from, LocalDate to) {

    /** Tests whether an extension can be filed on {@code date}. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
