package org.hsproster.renewal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;

/** When the Japanese-Language Proficiency Test is held, twice a year on a first Sunday, and its results come. */
final class JlptCalendar {

    private final Parameter summer;
    private final Parameter winter;
    private final Parameter results;

    JlptCalendar(Rulebook rulebook) {
        this.summer = rulebook.parameter("renewal.jlpt_summer_sitting");
        this.winter = rulebook.parameter("renewal.jlpt_winter_sitting");
        this.results = rulebook.parameter("renewal.jlpt_results");
    }

    /** The results of the first sitting after {@code day}. */
    LocalDate nextResults(LocalDate day) {
        return nextSitting(day).plusWeeks(results.valueOn(day));
    }

    LocalDate nextSitting(LocalDate after) {
        return Stream.of(after.getYear(), after.getYear() + 1)
                .flatMap(year -> Stream.of(summer, winter)
                        .map(month -> LocalDate.of(year, Math.toIntExact(month.valueOn(after)), 1)))
                .map(first -> first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))
                .filter(sunday -> sunday.isAfter(after))
                .findFirst()
                .orElseThrow();
    }
}
