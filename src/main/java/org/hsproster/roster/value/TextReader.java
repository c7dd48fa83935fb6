package org.hsproster.roster.value;

import java.util.regex.Pattern;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.TextNormalizer;

/** Reads a name or a description, on one line. */
public record TextReader() implements ValueReader<String> {

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");

    @Override
    public Reported<String> read(RawCell cell, CellFindings findings) {
        if (cell instanceof RawCell.Failed) {
            return findings.unreadable(RosterFindingCode.CELL_ERROR);
        }
        if (cell instanceof RawCell.NotCalculated) {
            return findings.unreadable(RosterFindingCode.NOT_CALCULATED);
        }
        String squeezed = cell.squeezed();
        if (Placeholders.standsForBlank(squeezed) || Placeholders.saysNone(squeezed)) {
            return Reported.missing();
        }
        return Remarks.isDoubtOnly(squeezed)
                ? findings.unreadable(RosterFindingCode.NOT_SETTLED)
                : Reported.stated(onOneLine(LinkedText.plain(cell.raw())));
    }

    private static String onOneLine(String text) {
        return TextNormalizer.isEvenlySpaced(text)
                ? text
                : GAP.matcher(text).replaceAll(" ").strip();
    }
}
