package org.hsproster.roster.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.TextNormalizer;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.WantedColumns;
import org.jspecify.annotations.Nullable;

/**
 * What HR has written in an annotated copy, to be carried over to the next one: on the action list by employer and
 * employee number, or by employer and name for people without a number; beside rosters by row.
 */
public final class HrNotes {

    static final String ACTIONS = "actions";

    /** A row of a sheet. */
    private record Place(Optional<String> sheet, int row) {}

    private final List<HrNote> notes = new ArrayList<>();
    private final Map<Place, CaseRow> besideRosters = new HashMap<>();
    private Map<List<String>, List<HrNote>> byNumber = Map.of();
    private Map<List<String>, List<HrNote>> byName = Map.of();
    private CopyEdits edits = CopyEdits.NONE;

    private final Set<HrNote> taken = new HashSet<>();

    private HrNotes() {}

    public static HrNotes none() {
        return new HrNotes();
    }

    /** Returns the notes of a file; none if it is not an annotated copy. */
    static HrNotes in(SpreadsheetFile file, Annotations own) throws UnreadableFileException {
        HrNotes found = new HrNotes();
        List<String> otherColumns = new ArrayList<>();
        for (Map.Entry<Integer, String> report : own.reports().entrySet()) {
            if (report.getValue().equals(ACTIONS)) {
                found.readList(file, report.getKey(), otherColumns);
            }
        }
        AddedCells added = AddedCells.in(file, own);
        added.cases().forEach(row -> found.besideRosters.put(new Place(row.sheet(), row.row()), row));
        List<String> renamed = own.columns().values().stream()
                .flatMap(columns -> columns.renamed().stream())
                .toList();
        found.edits = new CopyEdits(otherColumns, added.overwritten(), renamed);
        found.byNumber =
                found.notes.stream().collect(Collectors.groupingBy(note -> key(note.employer(), note.number())));
        found.byName = found.notes.stream().collect(Collectors.groupingBy(note -> key(note.employer(), note.name())));
        return found;
    }

    /** Returns what HR has changed and does not come back. */
    public CopyEdits edits() {
        return edits;
    }

    /** Tests whether nothing was written. */
    public boolean isEmpty() {
        return notes.isEmpty() && besideRosters.isEmpty();
    }

    /** Returns what is written beside a row (1-based) of a roster sheet. */
    public Optional<CaseRow> beside(Optional<String> sheet, int row) {
        return Optional.ofNullable(besideRosters.get(new Place(sheet, row)));
    }

    /**
     * Removes and returns the notes about a person, in the order of the list. The name decides between several people
     * with one number.
     *
     * @param number blank if the person has none
     */
    public List<HrNote> take(String employer, String number, String name) {
        List<HrNote> found = number.isBlank()
                ? byName.getOrDefault(key(employer, name), List.of())
                : byNumber.getOrDefault(key(employer, number), List.of());
        boolean isOneName =
                found.stream().map(note -> key("", note.name())).distinct().count() <= 1;
        List<HrNote> meant = isOneName
                ? found
                : found.stream()
                        .filter(note -> key("", note.name()).equals(key("", name)))
                        .toList();
        return meant.stream().filter(taken::add).toList();
    }

    /** Returns the notes that have not been taken. */
    public List<HrNote> left() {
        return notes.stream()
                .filter(note -> !taken.contains(note) && !note.isBlank())
                .toList();
    }

    private static List<String> key(String employer, String person) {
        return List.of(TextNormalizer.squeezed(employer), TextNormalizer.squeezed(person));
    }

    private void readList(SpreadsheetFile file, int sheet, List<String> others) throws UnreadableFileException {
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
                        notes.add(note);
                    }
                }
            }
        }
    }
}
