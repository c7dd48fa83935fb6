package org.hsproster.renewal;

import java.time.LocalDate;

/**
 * The days on which an extension of the period of stay can be filed.
 *
 * @param opensOn expiry less the window's months, also when that day is past
 * @param from first day that is left, both ends included
 * @param to the day of expiry
 */
public record FilingWindow(LocalDate opensOn, LocalDate from, LocalDate to) {

    /** Tests whether {@code date} is a day on which it can still be filed. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
