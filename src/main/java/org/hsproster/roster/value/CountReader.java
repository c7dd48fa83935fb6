package org.hsproster.roster.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.spreadsheet.RawCell;

/** Reads a count. */
public record CountReader() implements ValueReader<Integer> {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})(?:\\.0+)?(?:件|個|つ|種|種類|点)?");

    @Override
    public Reported<Integer> read(RawCell cell, CellFindings findings) {
        String text = cell.squeezed();
        if (Placeholders.saysNone(text)) {
            return Reported.stated(0);
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return Reported.stated(Integer.valueOf(number.group(1)));
        }
        return findings.unreadable(RosterFindingCode.UNREADABLE_COUNT);
    }
}
