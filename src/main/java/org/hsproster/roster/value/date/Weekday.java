package org.hsproster.roster.value.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of the week beside a date. If it is not the date's, one of the two is wrong. */
final class Weekday {

    private static final String JAPANESE = "月火水木金土日";
    private static final List<String> ENGLISH = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Pattern WRITTEN = Pattern.compile("\\((?<bracketed>[月火水木金土日])曜?日?\\)|(?<last>[月火水木金土日])曜日?$"
            + "|(?:\\(|^)(?<english>mon|tue|wed|thu|fri|sat|sun)");

    private Weekday() {}

    /** Tests whether a squeezed text names another day of the week than that of {@code date}. */
    static boolean contradicts(String text, LocalDate date) {
        Matcher written = WRITTEN.matcher(text);
        return written.find() && date.getDayOfWeek() != named(written);
    }

    private static DayOfWeek named(Matcher written) {
        if (written.group("english") != null) {
            return DayOfWeek.of(ENGLISH.indexOf(written.group("english")) + 1);
        }
        String sign = written.group("bracketed") == null ? written.group("last") : written.group("bracketed");
        return DayOfWeek.of(JAPANESE.indexOf(sign) + 1);
    }
}
