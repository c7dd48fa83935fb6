package org.hsproster.cli.argument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Converts the days and times of options. */
public final class DayAndTime {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private DayAndTime() {}

    /** Converts a day such as {@code 2026-11-21}. */
    public static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new UsageException("usage.day", value);
        }
    }

    /** Converts a time such as {@code 06:00}. */
    public static LocalTime time(String value) {
        try {
            return LocalTime.parse(value, TIME);
        } catch (DateTimeException e) {
            throw new UsageException("usage.time", value);
        }
    }
}
