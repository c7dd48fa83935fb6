package org.hsproster.roster;

import java.util.regex.Pattern;
import org.hsproster.employee.Reported;

/** Reads a name or a description as it stands, on one line. */
record TextReader() implements ValueReader<String> {

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");

    @Override
    public Reported<String> read(RawCell cell, CellNotes notes) {
        if (cell instanceof RawCell.Failed) {
            return notes.unreadable(RosterFindingCode.CELL_ERROR);
        }
        if (cell instanceof RawCell.NotCalculated) {
            return notes.unreadable(RosterFindingCode.NOT_CALCULATED);
        }
        String squeezed = cell.squeezed();
        if (Placeholders.standsForBlank(squeezed) || Placeholders.saysNone(squeezed)) {
            return Reported.missing();
        }
        return Remarks.isDoubtAlone(squeezed)
                ? notes.unreadable(RosterFindingCode.NOT_SETTLED)
                : Reported.stated(onOneLine(LinkedText.plain(cell.raw())));
    }

    private static String onOneLine(String text) {
        return Spelling.isEvenlySpaced(text)
                ? text
                : GAP.matcher(text).replaceAll(" ").strip();
    }
}
