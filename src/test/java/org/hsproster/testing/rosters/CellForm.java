package org.hsproster.testing.rosters;

import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/** How a roster writes the values of a column. What is no date or number stays as it is: that is how rosters are. */
enum CellForm {
    TEXT("@", text -> text),
    COUNT("0", CellForm::number),
    YEARS("0.0", CellForm::number),
    TEN_THOUSAND_YEN("#,##0", CellForm::number),
    YEN("#,##0", text -> number(text) instanceof Double tenThousands ? tenThousands * 10_000 : text),
    DATE("yyyy/m/d", CellForm::date),
    ENGLISH_DATE("d mmm yyyy", CellForm::date),
    /** A date that Excel shows as R4.3.10. */
    ERA_DATE("[$-411]ge.m.d", CellForm::date),
    /** 令和4年3月10日, typed in. */
    ERA_TEXT("@", text -> dateText(text, "Gy年M月d日")),
    /** 1992/2/1, typed in. */
    SLASHED_TEXT("@", text -> dateText(text, "uuuu/M/d"));

    private final String format;
    private final Function<String, Object> value;

    CellForm(String format, Function<String, Object> value) {
        this.format = format;
        this.value = value;
    }

    /** The number format of the cells. */
    String format() {
        return format;
    }

    /** A text, a {@code Double} or a {@code LocalDate}. */
    Object cellValue(String text) {
        return value.apply(text);
    }

    private static Object number(String text) {
        return text.matches("\\d+(\\.\\d+)?") ? (Object) Double.valueOf(text) : text;
    }

    private static Object date(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : text;
    }

    private static Object dateText(String text, String pattern) {
        if (!(date(text) instanceof LocalDate day)) {
            return text;
        }
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, Locale.JAPAN);
        return pattern.startsWith("G")
                ? formatter.withChronology(JapaneseChronology.INSTANCE).format(day)
                : formatter.format(day);
    }
}
