package org.hsproster.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.hsproster.employee.Reported;

/**
 * Reads a day: dates of Excel, serial numbers without a date format, and dates as text.
 *
 * @param isPast whether a day after the day of the run is impossible
 * @param outOfRange what to say of a day too early or too late
 */
record DateReader(boolean isPast, RosterFindingCode outOfRange) implements ValueReader<LocalDate> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    /** A number in a date column is taken for a serial from 1941 to 2064. */
    private static final BigDecimal FIRST_PLAIN_SERIAL = BigDecimal.valueOf(15_000);

    private static final BigDecimal LAST_PLAIN_SERIAL = BigDecimal.valueOf(60_000);
    private static final Set<String> NO_DATE = Set.of("無期限", "期限なし", "無期", "indefinite");

    static DateReader ofAnyDay() {
        return new DateReader(false, RosterFindingCode.UNREADABLE_DATE);
    }

    static DateReader ofBirth() {
        return new DateReader(true, RosterFindingCode.IMPOSSIBLE_BIRTH_DATE);
    }

    static DateReader ofCareerStart() {
        return new DateReader(true, RosterFindingCode.EXPERIENCE_IN_FUTURE);
    }

    @Override
    public Reported<LocalDate> read(RawCell cell, CellNotes notes) {
        if (cell instanceof RawCell.Numeric number && isSerial(number)) {
            return inRange(number.asDate(), notes);
        }
        if (Spelling.saysNone(cell.raw()) || NO_DATE.contains(Spelling.squeezed(cell.raw()))) {
            return Reported.missing();
        }
        DateText text = DateText.of(cell.raw());
        if (text instanceof DateText.Day day) {
            return inRange(day.date(), notes);
        }
        return notes.unreadable(
                text instanceof DateText.Ambiguous
                        ? RosterFindingCode.AMBIGUOUS_DATE
                        : RosterFindingCode.UNREADABLE_DATE);
    }

    private static boolean isSerial(RawCell.Numeric number) {
        boolean looksLikeOne = number.value().compareTo(FIRST_PLAIN_SERIAL) >= 0
                && number.value().compareTo(LAST_PLAIN_SERIAL) <= 0;
        return number.isSerial() && (number.style() == NumberStyle.DATE || looksLikeOne);
    }

    private Reported<LocalDate> inRange(LocalDate date, CellNotes notes) {
        boolean isOutside =
                date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR || (isPast && date.isAfter(notes.asOf()));
        return isOutside ? notes.unreadable(outOfRange) : Reported.stated(date);
    }
}
