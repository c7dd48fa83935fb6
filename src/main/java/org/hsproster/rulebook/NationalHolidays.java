package org.hsproster.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The national holidays of Japan and the days off that follow from them (国民の祝日・休日), as the Cabinet Office
 * announces them: whole years, of which the last one is known from February of the year before.
 *
 * <p>Law: Act on National Holidays (国民の祝日に関する法律, Act No. 178 of 1948), art. 2 and 3.
 */
public final class NationalHolidays {

    static final String FILE = "national-holidays.csv";

    private final String text;
    private final NavigableSet<LocalDate> days;

    private NationalHolidays(String file, String text) {
        this.text = text;
        this.days = new TreeSet<>(HolidayFile.days(file, text));
        IntStream.rangeClosed(firstYear(), lastYear())
                .filter(year -> days.stream().noneMatch(day -> day.getYear() == year))
                .findFirst()
                .ifPresent(year -> {
                    throw new RulebookException(file, "has no holiday in " + year + ", but has earlier and later ones");
                });
    }

    /** Returns the list that comes with the program. */
    public static NationalHolidays load() {
        return new NationalHolidays(FILE, Resources.text(FILE));
    }

    /**
     * Returns a list that replaces the one of the program.
     *
     * @param file with the same columns, or as the Cabinet Office publishes it
     * @throws RulebookException for a file that cannot be used, naming it
     */
    public static NationalHolidays read(Path file) {
        try {
            return new NationalHolidays(file.toString(), HolidayFile.text(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new RulebookException(
                    file.toString(), "cannot be read as a CSV file, such as the Cabinet Office's syukujitsu.csv");
        }
    }

    /** Returns the list of a rulebook. */
    static NationalHolidays of(RuleFiles files) {
        return new NationalHolidays(FILE, files.text(FILE));
    }

    /** Returns the content of the file, for the fingerprint of the rules. */
    String text() {
        return text;
    }

    public boolean contains(LocalDate date) {
        return days.contains(date);
    }

    /** Tests whether the list has the holidays of the year of a date. */
    public boolean covers(LocalDate date) {
        return date.getYear() >= firstYear() && date.getYear() <= lastYear();
    }

    public int firstYear() {
        return days.first().getYear();
    }

    public int lastYear() {
        return days.last().getYear();
    }
}
