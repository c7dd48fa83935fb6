package org.hsproster.renewal.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;

/**
 * The dates of the Japanese-Language Proficiency Test, held twice a year on a first Sunday: registration and results.
 */
public final class JlptCalendar {

    private static final int HUNDRED = 100;

    private final List<Sitting> sittings;
    private final Parameter results;

    /**
     * A sitting of the test.
     *
     * @param closes last day of registration, month and day in one number
     */
    private record Sitting(Parameter month, Parameter closes) {

        /** Returns the day of this sitting in a year; empty if registration has closed. */
        Optional<LocalDate> openIn(int year, LocalDate on) {
            int last = Math.toIntExact(closes.valueOn(on));
            if (on.isAfter(LocalDate.of(year, last / HUNDRED, last % HUNDRED))) {
                return Optional.empty();
            }
            return Optional.of(LocalDate.of(year, Math.toIntExact(month.valueOn(on)), 1)
                    .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        }
    }

    public JlptCalendar(Rulebook rulebook) {
        this.sittings = List.of(
                new Sitting(
                        rulebook.parameter("renewal.jlpt_summer_sitting"),
                        rulebook.parameter("renewal.jlpt_summer_registration")),
                new Sitting(
                        rulebook.parameter("renewal.jlpt_winter_sitting"),
                        rulebook.parameter("renewal.jlpt_winter_registration")));
        this.results = rulebook.parameter("renewal.jlpt_results");
    }

    /** Returns the day of the results of the next sitting whose registration is open on {@code day}. */
    public LocalDate nextResults(LocalDate day) {
        return nextSitting(day).plusWeeks(results.valueOn(day));
    }

    /** Returns the day of the next sitting whose registration is open on {@code day}. */
    public LocalDate nextSitting(LocalDate day) {
        return Stream.of(day.getYear(), day.getYear() + 1)
                .flatMap(year -> sittings.stream().flatMap(sitting -> sitting.openIn(year, day).stream()))
                .findFirst()
                .orElseThrow();
    }
}
