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
        String text = GAP.matcher(cell.raw()).replaceAll(" ").strip();
        if (Spelling.isBlank(text) || Spelling.standsForBlank(text) || Spelling.saysNone(text)) {
            return Reported.missing();
        }
        return HedgedReader.isDoubtAlone(text)
                ? notes.unreadable(RosterFindingCode.NOT_SETTLED)
                : Reported.stated(text);
    }
}
