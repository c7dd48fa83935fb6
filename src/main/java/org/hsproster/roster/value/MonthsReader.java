package org.hsproster.roster.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.spreadsheet.RawCell;

/** Reads a number of months, with or without the unit. */
public record MonthsReader() implements ValueReader<Integer> {

    private static final Pattern MONTHS = Pattern.compile("(\\d{1,2})(?:\\.0+)?(?:(?:(?:か|ヶ|カ|ケ|ヵ|箇)?月間?|months?|m))?");

    @Override
    public Reported<Integer> read(RawCell cell, CellFindings findings) {
        String text = cell.squeezed();
        if (Placeholders.saysNone(text)) {
            return Reported.stated(0);
        }
        Matcher months = MONTHS.matcher(text);
        return months.matches()
                ? Reported.stated(Integer.valueOf(months.group(1)))
                : findings.unreadable(RosterFindingCode.UNREADABLE_MONTHS);
    }
}
