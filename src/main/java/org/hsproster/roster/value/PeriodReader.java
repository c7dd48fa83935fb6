package org.hsproster.roster.value;

import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.spreadsheet.RawCell;
import org.jspecify.annotations.Nullable;

/**
 * Reads a period of stay (在留期間).
 *
 * @param unit of a bare number
 */
public record PeriodReader(LengthUnit unit) implements ValueReader<Period> {

    private static final Pattern UNLIMITED = Pattern.compile("無期限|期限なし|indefinite|unlimited");
    private static final Pattern PERIOD = Pattern.compile("(?:(?<years>\\d{1,2})(?:年間?|years?|yrs?|y|$))?"
            + "(?:(?<months>\\d{1,2})(?:(?:か|ヶ|カ|ケ|ヵ|箇)?月間?|months?|m))?(?:(?<days>\\d{1,3})(?:日間?|days?|d))?");

    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,2}");

    @Override
    public Reported<Period> read(RawCell cell, CellFindings findings) {
        String text = cell.squeezed();
        if (Placeholders.saysNone(text) || UNLIMITED.matcher(text).matches()) {
            return Reported.missing();
        }
        String length = KanjiNumerals.asDigits(text);
        boolean isInMonths =
                unit == LengthUnit.MONTHS && BARE_NUMBER.matcher(length).matches();
        Matcher parts = PERIOD.matcher(isInMonths ? length + "月" : length);
        if (!parts.matches()) {
            return findings.unreadable(RosterFindingCode.UNREADABLE_PERIOD);
        }
        Period period =
                Period.of(number(parts.group("years")), number(parts.group("months")), number(parts.group("days")));
        return period.isZero() ? findings.unreadable(RosterFindingCode.UNREADABLE_PERIOD) : Reported.stated(period);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
