package org.hsproster.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Pattern;
import org.hsproster.employee.Reported;

/**
 * Reads a day: dates of Excel, serial numbers without a date format, and dates as text.
 *
 * @param isPast whether a day after the day of the run is impossible
 * @param isMonthEnough whether a month without a day is taken as its last day
 * @param outOfRange what to say of a day too early or too late
 */
record DateReader(boolean isPast, boolean isMonthEnough, RosterFindingCode outOfRange)
        implements ValueReader<LocalDate> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    /** A number in a date column is taken for a serial from 1941 to 2064. */
    private static final BigDecimal FIRST_PLAIN_SERIAL = BigDecimal.valueOf(15_000);

    private static final BigDecimal LAST_PLAIN_SERIAL = BigDecimal.valueOf(60_000);
    private static final Pattern SERIAL_TEXT = Pattern.compile("\\d{5}(?:\\.\\d{1,12})?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final Set<String> NO_DATE = Set.of("無期限", "期限なし", "無期", "indefinite");
    private static final String ERA_CODE_HEADER = "元号";

    static DateReader ofAnyDay() {
        return new DateReader(false, false, RosterFindingCode.UNREADABLE_DATE);
    }

    static DateReader ofBirth() {
        return new DateReader(true, false, RosterFindingCode.IMPOSSIBLE_BIRTH_DATE);
    }

    /** A month is enough: its last day never makes a career longer than it is. */
    static DateReader ofCareerStart() {
        return new DateReader(true, true, RosterFindingCode.EXPERIENCE_IN_FUTURE);
    }

    @Override
    public Reported<LocalDate> read(RawCell cell, CellNotes notes) {
        String squeezed = cell.squeezed();
        if (Spelling.saysNone(squeezed) || NO_DATE.contains(squeezed)) {
            return Reported.missing();
        }
        RawCell typed =
                cell instanceof RawCell.Text && SERIAL_TEXT.matcher(squeezed).matches()
                        ? new RawCell.Numeric(new BigDecimal(squeezed), CellFormat.PLAIN, DAY_ZERO)
                        : cell;
        return typed instanceof RawCell.Numeric number && isSerial(number)
                ? inRange(number.asDate(), notes)
                : read(DateText.of(cell.raw(), notes.headerSays(ERA_CODE_HEADER)), notes);
    }

    private Reported<LocalDate> read(DateText text, CellNotes notes) {
        if (text instanceof DateText.Day day && !day.isRemarked()) {
            return inRange(day, notes);
        }
        if (text instanceof DateText.Month month) {
            return isMonthEnough ? lastDayOf(month.month(), notes) : notes.unreadable(RosterFindingCode.DAY_MISSING);
        }
        return text instanceof DateText.Ambiguous
                ? notes.refused(RosterFindingCode.AMBIGUOUS_DATE)
                : notes.unreadable(RosterFindingCode.UNREADABLE_DATE);
    }

    private static boolean isSerial(RawCell.Numeric number) {
        boolean looksLikeOne = number.value().compareTo(FIRST_PLAIN_SERIAL) >= 0
                && number.value().compareTo(LAST_PLAIN_SERIAL) <= 0;
        return number.isSerial() && (number.style() == NumberStyle.DATE || looksLikeOne);
    }

    private Reported<LocalDate> inRange(DateText.Day day, CellNotes notes) {
        Reported<LocalDate> date = inRange(day.date(), notes);
        if (date.confirmed().isPresent() && !day.isOfItsEra()) {
            notes.add(RosterFindingCode.DATE_OUTSIDE_ERA, day.date());
        }
        return date;
    }

    private Reported<LocalDate> lastDayOf(YearMonth month, CellNotes notes) {
        LocalDate last = month.equals(YearMonth.from(notes.asOf())) ? notes.asOf() : month.atEndOfMonth();
        Reported<LocalDate> date = inRange(last, notes);
        if (date.confirmed().isPresent()) {
            notes.add(RosterFindingCode.DAY_ASSUMED, last);
        }
        return date;
    }

    private Reported<LocalDate> inRange(LocalDate date, CellNotes notes) {
        boolean isOutside =
                date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR || (isPast && date.isAfter(notes.asOf()));
        return isOutside ? notes.unreadable(outOfRange) : Reported.stated(date);
    }
}
