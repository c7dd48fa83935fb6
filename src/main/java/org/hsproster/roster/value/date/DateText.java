package org.hsproster.roster.value.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.spreadsheet.TextNormalizer;

/** A date as people write it. */
public sealed interface DateText {

    /**
     * A day.
     *
     * @param isOfItsEra false for a day outside the era of its year
     * @param isRemarked whether the text says anything else
     */
    record Day(LocalDate date, boolean isOfItsEra, boolean isRemarked) implements DateText {}

    /** A month without a day. */
    record Month(YearMonth month) implements DateText {}

    /** One of several days: 03/04/2027. */
    record Ambiguous() implements DateText {}

    /** A date with a year of two digits: 27/4/1. */
    record ShortYear(ShortDate date, boolean isRemarked) implements DateText {}

    /** No day, or one that does not exist. */
    record NotADay() implements DateText {}

    /**
     * Parses a text.
     *
     * @param hasEraCodes whether the header announces era codes such as 4-020506
     */
    static DateText of(String text, boolean hasEraCodes) {
        DateDecoration.Parts parts = DateDecoration.parts(text);
        Optional<DateNotation.WrittenDay> day =
                hasEraCodes ? DateNotation.dayOfEraCode(parts.date()) : Optional.empty();
        return day.or(() -> DateNotation.day(parts.date()))
                .<DateText>map(written -> parts.contradict(written.date())
                                || Weekday.contradicts(TextNormalizer.squeezed(text), written.date())
                        ? new Ambiguous()
                        : new Day(written.date(), written.isOfItsEra(), parts.areRemarked()))
                .or(() -> DateNotation.month(parts.date())
                        .filter(month -> !parts.areRemarked())
                        .map(Month::new))
                .orElseGet(() -> Vague.read(parts));
    }

    /**
     * Parses day, month and year in western order, which is ambiguous unless one number cannot be a month, and years of
     * two digits.
     */
    final class Vague {

        private static final int MONTHS = 12;
        private static final Pattern FULL_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

        private Vague() {}

        private static DateText read(DateDecoration.Parts parts) {
            Matcher matcher = FULL_YEAR.matcher(parts.date());
            if (!matcher.matches()) {
                return ShortDate.of(parts.date())
                        .<DateText>map(date -> new ShortYear(date, parts.areRemarked()))
                        .orElseGet(NotADay::new);
            }
            int first = Integer.parseInt(matcher.group(1));
            int second = Integer.parseInt(matcher.group(2));
            if (first <= MONTHS && second <= MONTHS && first != second) {
                return new Ambiguous();
            }
            return DateNotation.day(
                            Integer.parseInt(matcher.group(3)), Math.min(first, second), Math.max(first, second))
                    .<DateText>map(date -> new Day(date, true, parts.areRemarked()))
                    .orElseGet(NotADay::new);
        }
    }
}
