package org.hsproster.cli.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import picocli.CommandLine.TypeConversionException;

/** Converts the days and times of options. */
public final class DayAndTime {

    private DayAndTime() {}

    /** Converts a day such as {@code 2026-11-21}. */
    public static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + value + "' is not a day such as 2026-11-21");
        }
    }

    /** Converts a time such as {@code 06:00}. */
    public static LocalTime time(String value) {
        try {
            return LocalTime.parse(value);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + value + "' is not a time such as 06:00");
        }
    }
}
