package org.hsproster.testing.rosters;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * An invented person of a roster whose birth date, nationality and pay are to be kept from readers.
 *
 * @param before the cells before these facts: number, name, department, manager and employer
 * @param pay in yen a year; 0 if none is recorded
 * @param after the cells after these facts
 */
public record PaidPerson(String before, LocalDate birth, String nationality, int pay, String after) {

    public static final String HEADER = "社員番号,氏名,部署,上長,所属機関,生年月日,国籍,年収（円）,在留資格,在留期間満了日,学位,実務経験年数,日本語能力";

    /** Returns the row of a roster. */
    public String row() {
        return String.join(",", before, birth.toString(), nationality, pay == 0 ? "" : Integer.toString(pay), after);
    }

    /** Returns every way to write the facts that are to be kept, and the coming birthdays that take points. */
    public List<String> secrets() {
        Stream<LocalDate> days =
                Stream.concat(Stream.of(birth), Stream.of(30, 35, 40).map(birth::plusYears));
        return Stream.concat(days.flatMap(PaidPerson::written), amounts()).toList();
    }

    private Stream<String> amounts() {
        return pay == 0
                ? Stream.empty()
                : Stream.of(
                        Integer.toString(pay),
                        String.format(Locale.ROOT, "%,d", pay),
                        String.format(Locale.ROOT, "%d万", pay / 10_000),
                        String.format(Locale.ROOT, "%,d千円", pay / 1_000));
    }

    private static Stream<String> written(LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        int number = day.getDayOfMonth();
        return Stream.of(
                day.toString(),
                String.format(Locale.ROOT, "%d/%d/%d", year, month, number),
                String.format(Locale.ROOT, "%d/%02d/%02d", year, month, number),
                String.format(Locale.ROOT, "%d.%d.%d", year, month, number),
                String.format(Locale.ROOT, "%d年%d月%d日", year, month, number),
                String.format(Locale.ROOT, "%d%02d%02d", year, month, number),
                String.format(Locale.ROOT, "平成%d年", year - 1988),
                String.format(Locale.ROOT, "昭和%d年", year - 1925),
                String.format(Locale.ROOT, "H%d.%d.%d", year - 1988, month, number),
                Long.toString((long) DateUtil.getExcelDate(day)));
    }
}
