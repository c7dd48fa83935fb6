package org.hsproster.roster.value.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hsproster.roster.value.UncertainValueReader;
import org.hsproster.roster.value.ValueReader;
import org.hsproster.testing.rosters.ReadValue;

@Label("Any date in any supported notation")
class DateWritingsTest {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2117, 12, 31);
    private static final ValueReader<LocalDate> ANY_DAY = UncertainValueReader.of("date", DateReader.ofAnyDay());

    private static final List<Function<LocalDate, String>> WRITINGS = Stream.concat(
                    Stream.of(
                                    "uuuu-MM-dd",
                                    "uuuu-M-d",
                                    "uuuu/M/d",
                                    "uuuu/MM/dd",
                                    "uuuu.M.d",
                                    "uuuu年M月d日",
                                    "uuuu年MM月dd日（E）",
                                    "uuuu年M月d日 EEEE",
                                    "uuuuMMdd",
                                    "uuuu-MM-dd'T'00:00:00",
                                    "uuuu/M/d 0:00")
                            .map(pattern -> printed(pattern, Locale.JAPAN)),
                    Stream.of("d MMM uuuu", "dd-MMM-uuuu", "MMM d, uuuu", "MMMM d uuuu", "EEEE, MMMM d, uuuu")
                            .map(pattern -> printed(pattern, Locale.ENGLISH)))
            .toList();

    private static final List<Function<LocalDate, String>> ERA_WRITINGS = Stream.of(
                    "Gy年M月d日", "GGGGGy.M.d", "GGGGGyy/MM/dd", "GGGGGyyMMdd", "Gy年(uuuu年)M月d日")
            .map(DateWritingsTest::printedByEra)
            .toList();

    @Property
    @Label("reads back as itself")
    void readsBackAsItself(@ForAll("dates") LocalDate date, @ForAll("writings") Function<LocalDate, String> writing) {
        String text = writing.apply(date);

        assertThat(ReadValue.of(ANY_DAY, text, LocalDate::toString)).as(text).isEqualTo(date.toString());
    }

    @Property
    @Label("reads back as itself in full-width characters")
    void readsBackFromFullWidthSigns(
            @ForAll("dates") LocalDate date, @ForAll("writings") Function<LocalDate, String> writing) {
        String text = writing.apply(date)
                .codePoints()
                .map(sign -> sign > '!' && sign <= '~' ? sign + ('！' - '!') : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(ReadValue.of(ANY_DAY, text, LocalDate::toString)).as(text).isEqualTo(date.toString());
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(0, ChronoUnit.DAYS.between(FIRST, LAST))
                .map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Function<LocalDate, String>> writings() {
        return Arbitraries.of(
                Stream.concat(WRITINGS.stream(), ERA_WRITINGS.stream()).toList());
    }

    private static Function<LocalDate, String> printed(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale)::format;
    }

    private static Function<LocalDate, String> printedByEra(String pattern) {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, Locale.JAPAN);
        return date -> formatter.format(JapaneseDate.from(date));
    }
}
