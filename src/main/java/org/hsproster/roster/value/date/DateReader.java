package org.hsproster.roster.value.date;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.value.CellFindings;
import org.hsproster.roster.value.Placeholders;
import org.hsproster.roster.value.ValueReader;
import org.hsproster.spreadsheet.CellFormat;
import org.hsproster.spreadsheet.NumberStyle;
import org.hsproster.spreadsheet.RawCell;

/** Reads a day: dates of Excel, serial numbers without a date format, and dates as text. */
public record DateReader(DateColumn column) implements ValueReader<LocalDate> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    /** A number in a date column is read as a serial number from 1941 to 2064. */
    private static final BigDecimal FIRST_PLAIN_SERIAL = BigDecimal.valueOf(15_000);

    private static final BigDecimal LAST_PLAIN_SERIAL = BigDecimal.valueOf(60_000);
    private static final Pattern SERIAL_TEXT = Pattern.compile("\\d{5}(?:\\.\\d{1,12})?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final Pattern UNTIL = Pattern.compile("^\\s*[~～〜]");
    private static final Pattern BETWEEN = Pattern.compile("[~～〜]");
    private static final String ERA_CODE_HEADER = "元号";

    public static DateReader ofAnyDay() {
        return new DateReader(DateColumn.ANY_DAY);
    }

    public static DateReader ofBirth() {
        return new DateReader(DateColumn.BIRTH);
    }

    public static DateReader ofCareerStart() {
        return new DateReader(DateColumn.CAREER_START);
    }

    public static DateReader ofExpiry() {
        return new DateReader(DateColumn.EXPIRY);
    }

    public static DateReader ofEndOfEmployment() {
        return new DateReader(DateColumn.END_OF_EMPLOYMENT);
    }

    public static DateReader ofFiling() {
        return new DateReader(DateColumn.FILING);
    }

    @Override
    public Reported<LocalDate> read(RawCell cell, CellFindings findings) {
        String squeezed = cell.squeezed();
        if (Placeholders.saysNone(squeezed)) {
            return Reported.missing();
        }
        RawCell typed =
                cell instanceof RawCell.Text && SERIAL_TEXT.matcher(squeezed).matches()
                        ? new RawCell.Numeric(new BigDecimal(squeezed), CellFormat.PLAIN, DAY_ZERO)
                        : cell;
        DateText day = typed instanceof RawCell.Numeric number && isSerial(number)
                ? new DateText.Day(number.asDate(), true, false)
                : DateText.of(until(cell.raw()), findings.headerSays(ERA_CODE_HEADER));
        if (isNoDate(day, cell)) {
            return Reported.missing();
        }
        return end(cell, day)
                .map(last -> {
                    findings.add(RosterFindingCode.SEVERAL_VALUES);
                    return (Reported<LocalDate>) new Reported.Unclear<>(last);
                })
                .orElseGet(() -> read(day, findings));
    }

    /** Returns the second of two days in a column of ends: 2022/4/1～2027/3/31. */
    private Optional<LocalDate> end(RawCell cell, DateText whole) {
        if (!column.isEnd() || !(whole instanceof DateText.NotADay)) {
            return Optional.empty();
        }
        String[] days = BETWEEN.split(cell.raw(), -1);
        return days.length == 2
                        && DateText.of(days[0], false) instanceof DateText.Day first
                        && DateText.of(days[1], false) instanceof DateText.Day last
                        && !first.isRemarked()
                        && !last.isRemarked()
                        && first.date().isBefore(last.date())
                ? Optional.of(last.date())
                : Optional.empty();
    }

    private String until(String text) {
        return column.isEnd() ? UNTIL.matcher(text).replaceFirst("") : text;
    }

    /** Tests whether a cell says that there is no date; days from 1901 to 2200 need no lookup. */
    private boolean isNoDate(DateText text, RawCell cell) {
        boolean isDay = text instanceof DateText.Day day
                && day.date().getYear() > FIRST_YEAR
                && day.date().getYear() <= LAST_YEAR;
        return !isDay && column.isNoDate(cell);
    }

    private Reported<LocalDate> read(DateText text, CellFindings findings) {
        if (text instanceof DateText.Day day && !day.isRemarked()) {
            return inRange(day, findings);
        }
        if (text instanceof DateText.Month month) {
            return column.isMonthEnough()
                    ? lastDayOf(month.month(), findings)
                    : findings.unreadable(RosterFindingCode.DAY_MISSING);
        }
        if (text instanceof DateText.ShortYear shortened && !shortened.isRemarked()) {
            return shortened
                    .date()
                    .only(day -> column.mayMean(day, findings.asOf()))
                    .map(day -> inRange(day, findings))
                    .orElseGet(() -> findings.refused(RosterFindingCode.AMBIGUOUS_DATE));
        }
        return text instanceof DateText.Ambiguous
                ? findings.refused(RosterFindingCode.AMBIGUOUS_DATE)
                : findings.unreadable(RosterFindingCode.UNREADABLE_DATE);
    }

    private static boolean isSerial(RawCell.Numeric number) {
        boolean looksLikeOne = number.value().compareTo(FIRST_PLAIN_SERIAL) >= 0
                && number.value().compareTo(LAST_PLAIN_SERIAL) <= 0;
        return number.isSerial() && (number.style() == NumberStyle.DATE || looksLikeOne);
    }

    private Reported<LocalDate> inRange(DateText.Day day, CellFindings findings) {
        Reported<LocalDate> date = inRange(day.date(), findings);
        if (date.confirmed().isPresent() && !day.isOfItsEra()) {
            findings.add(RosterFindingCode.DATE_OUTSIDE_ERA, day.date());
        }
        return date;
    }

    private Reported<LocalDate> lastDayOf(YearMonth month, CellFindings findings) {
        LocalDate last = month.equals(YearMonth.from(findings.asOf())) ? findings.asOf() : month.atEndOfMonth();
        Reported<LocalDate> date = inRange(last, findings);
        if (date.confirmed().isPresent()) {
            findings.add(RosterFindingCode.DAY_ASSUMED, last);
        }
        return date;
    }

    private Reported<LocalDate> inRange(LocalDate date, CellFindings findings) {
        boolean isOutside = date.getYear() < FIRST_YEAR
                || date.getYear() > LAST_YEAR
                || (column.isPast() && date.isAfter(findings.asOf()));
        return isOutside ? findings.unreadable(column.outOfRange()) : Reported.stated(date);
    }
}
