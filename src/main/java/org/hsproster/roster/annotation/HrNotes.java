package org.hsproster.roster.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.WantedColumns;
import org.jspecify.annotations.Nullable;

/**
 * What HR has written in an annotated copy, to be carried over to the next one: on the action list by person, beside
 * rosters by row.
 */
public final class HrNotes {

    static final String ACTIONS = "actions";

    /** A row of a sheet. */
    private record Place(Optional<String> sheet, int row) {}

    private final ListedNotes list;
    private final Map<Place, CaseRow> besideRosters = new HashMap<>();
    private final CopyEdits edits;

    private HrNotes(List<HrNote> list, List<CaseRow> besideRosters, CopyEdits edits) {
        this.list = new ListedNotes(list);
        besideRosters.forEach(row -> this.besideRosters.put(new Place(row.sheet(), row.row()), row));
        this.edits = edits;
    }

    public static HrNotes none() {
        return new HrNotes(List.of(), List.of(), CopyEdits.NONE);
    }

    /** Returns the notes of a file; none if it is not an annotated copy. */
    static HrNotes in(SpreadsheetFile file, Annotations own) throws UnreadableFileException {
        List<HrNote> list = new ArrayList<>();
        List<String> otherColumns = new ArrayList<>();
        for (Map.Entry<Integer, String> report : own.reports().entrySet()) {
            if (report.getValue().equals(ACTIONS)) {
                readList(file, report.getKey(), list, otherColumns);
            }
        }
        AddedCells added = AddedCells.in(file, own);
        List<String> renamed = own.columns().values().stream()
                .flatMap(columns -> columns.renamed().stream())
                .toList();
        return new HrNotes(list, added.cases(), new CopyEdits(otherColumns, added.overwritten(), renamed));
    }

    /** Returns what HR has changed and does not come back. */
    public CopyEdits edits() {
        return edits;
    }

    /** Tests whether nothing was written. */
    public boolean isEmpty() {
        return list.isEmpty() && besideRosters.isEmpty();
    }

    /** Returns what is written beside a row (1-based) of a roster sheet. */
    public Optional<CaseRow> beside(Optional<String> sheet, int row) {
        return Optional.ofNullable(besideRosters.get(new Place(sheet, row)));
    }

    /**
     * Removes and returns what the action list says about a person, in the order of the list.
     *
     * @param number blank if the person has none
     */
    public List<HrNote> take(String employer, String number, String name) {
        return list.take(employer, number, name);
    }

    /** Returns the notes that have not been taken. */
    public List<HrNote> left() {
        return list.left();
    }

    private static void readList(SpreadsheetFile file, int sheet, List<HrNote> list, List<String> others)
            throws UnreadableFileException {
        SheetMarks marks = SheetMarks.of(file, sheet);
        Optional<String> name = file.sheets().get(sheet).sheet();
        @Nullable NoteColumns columns = null;
        try (SheetRows rows = file.rows(sheet, WantedColumns.all())) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                if (columns == null) {
                    columns = NoteColumns.of(row, marks).orElse(null);
                    others.addAll(columns == null ? List.of() : columns.others());
                } else {
                    HrNote note = columns.note(name, row);
                    if (!note.isBlank() || !note.mark().isBlank()) {
                        list.add(note);
                    }
                }
            }
        }
    }
}
