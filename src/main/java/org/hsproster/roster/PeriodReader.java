package org.hsproster.roster;

import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.employee.Reported;
import org.jspecify.annotations.Nullable;

/** Reads a period of stay (在留期間); a bare number is taken for years. */
record PeriodReader() implements ValueReader<Period> {

    private static final Pattern UNLIMITED = Pattern.compile("無期限|期限なし|indefinite|unlimited");
    private static final Pattern PERIOD = Pattern.compile("(?:(?<years>\\d{1,2})(?:年間?|years?|yrs?|y|$))?"
            + "(?:(?<months>\\d{1,2})(?:(?:か|ヶ|カ|ケ|ヵ|箇)?月間?|months?|m))?(?:(?<days>\\d{1,3})(?:日間?|days?|d))?");

    @Override
    public Reported<Period> read(RawCell cell, CellNotes notes) {
        String text = cell.squeezed();
        if (Spelling.saysNone(text) || UNLIMITED.matcher(text).matches()) {
            return Reported.missing();
        }
        Matcher parts = PERIOD.matcher(KanjiNumerals.asDigits(text));
        if (!parts.matches()) {
            return notes.unreadable(RosterFindingCode.UNREADABLE_PERIOD);
        }
        Period period =
                Period.of(number(parts.group("years")), number(parts.group("months")), number(parts.group("days")));
        return period.isZero() ? notes.unreadable(RosterFindingCode.UNREADABLE_PERIOD) : Reported.stated(period);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
