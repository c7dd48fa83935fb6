package org.hsproster.roster.annotation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.spreadsheet.Password;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.TextNormalizer;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.WantedColumns;
import org.jspecify.annotations.Nullable;

/**
 * The notes of HR on the action list, to be carried over to the next one: by employer and employee number, or by
 * employer and name for people without a number.
 */
public final class HrNotes {

    private static final String ACTIONS = "actions";

    private final List<HrNote> notes;
    private final Map<List<String>, List<HrNote>> byNumber;
    private final Map<List<String>, List<HrNote>> byName;

    private final Set<HrNote> taken = new HashSet<>();

    /** Headers of columns that are neither the program's nor carried over. */
    private final List<String> otherColumns;

    private final Map<String, List<String>> overwritten;

    private final List<String> renamed;

    private HrNotes(
            List<HrNote> notes,
            List<String> otherColumns,
            Map<String, List<String>> overwritten,
            List<String> renamed) {
        this.notes = notes;
        this.byNumber = notes.stream().collect(Collectors.groupingBy(note -> key(note.employer(), note.number())));
        this.byName = notes.stream().collect(Collectors.groupingBy(note -> key(note.employer(), note.name())));
        this.otherColumns = otherColumns;
        this.overwritten = overwritten;
        this.renamed = renamed;
    }

    public static HrNotes none() {
        return new HrNotes(List.of(), List.of(), Map.of(), List.of());
    }

    /** Returns the notes of a file; empty if it is not an annotated copy. */
    public static HrNotes in(Path path, Optional<Password> password) throws UnreadableRosterException {
        try (SpreadsheetFile file = UserPart.openWhole(path, password)) {
            Annotations own = AnnotationSearch.in(file);
            List<HrNote> notes = new ArrayList<>();
            List<String> otherColumns = new ArrayList<>();
            for (Map.Entry<Integer, String> report : own.reports().entrySet()) {
                if (report.getValue().equals(ACTIONS)) {
                    read(file, report.getKey(), notes, otherColumns);
                }
            }
            List<String> renamed = own.columns().values().stream()
                    .flatMap(columns -> columns.renamed().stream())
                    .toList();
            return new HrNotes(notes, otherColumns, OverwrittenCells.in(file, own), renamed);
        } catch (UnreadableFileException e) {
            throw UnreadableRosterException.of(e);
        }
    }

    /** Returns the headers of columns that HR has added to the list, which are not carried over. */
    public List<String> otherColumns() {
        return otherColumns;
    }

    /**
     * Returns the addresses, by sheet, of cells in added columns with content of HR, which is lost when the columns are
     * replaced.
     */
    public Map<String, List<String>> overwritten() {
        return overwritten;
    }

    /** Returns the headers of added columns that HR has changed; these columns are kept. */
    public List<String> renamed() {
        return renamed;
    }

    /**
     * Removes and returns the note about a person. The name decides between several people with one number.
     *
     * @param number blank if the person has none
     */
    public Optional<HrNote> take(String employer, String number, String name) {
        List<HrNote> found = number.isBlank()
                ? byName.getOrDefault(key(employer, name), List.of())
                : byNumber.getOrDefault(key(employer, number), List.of());
        List<HrNote> meant = found.size() == 1
                ? found
                : found.stream()
                        .filter(note -> key(note.employer(), note.name()).equals(key(employer, name)))
                        .toList();
        if (meant.size() != 1 || !taken.add(meant.get(0))) {
            return Optional.empty();
        }
        return Optional.of(meant.get(0));
    }

    /** Returns the notes that have not been taken. */
    public List<HrNote> left() {
        return notes.stream().filter(note -> !taken.contains(note)).toList();
    }

    private static List<String> key(String employer, String person) {
        return List.of(TextNormalizer.squeezed(employer), TextNormalizer.squeezed(person));
    }

    private static void read(SpreadsheetFile file, int sheet, List<HrNote> notes, List<String> others)
            throws UnreadableFileException {
        SheetMarks marks = SheetMarks.of(file, sheet);
        @Nullable NoteColumns columns = null;
        try (SheetRows rows = file.rows(sheet, WantedColumns.all())) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                if (columns == null) {
                    columns = NoteColumns.of(row, marks).orElse(null);
                    others.addAll(columns == null ? List.of() : columns.others());
                } else {
                    HrNote note = columns.note(row);
                    if (!note.isBlank()) {
                        notes.add(note);
                    }
                }
            }
        }
    }

    /** The columns of the action list that hold the parts of a note. */
    private record NoteColumns(Map<String, Integer> positions, List<String> others) {

        /** Returns the columns; empty if the row is not the header of the list. */
        static Optional<NoteColumns> of(SheetRow row, SheetMarks marks) {
            AnnotationLabels labels = AnnotationLabels.standard();
            if (labels.table(row).filter(ACTIONS::equals).isEmpty()) {
                return Optional.empty();
            }
            Map<String, Integer> positions = new HashMap<>();
            row.cells()
                    .forEach((cell, column) ->
                            labels.noteColumn(cell.raw()).ifPresent(id -> positions.putIfAbsent(id, column)));
            List<String> others = new ArrayList<>();
            row.cells().forEach((cell, column) -> {
                if (!labels.isInTable(ACTIONS, cell.raw())) {
                    Optional<String> renamed = List.of("owner", "state", "note").stream()
                            .filter(id -> !positions.containsKey(id))
                            .filter(id -> marks.column(id)
                                    .filter(marked -> marked == column)
                                    .isPresent())
                            .findFirst();
                    renamed.ifPresentOrElse(id -> positions.put(id, column), () -> others.add(cell.raw()));
                }
            });
            return Optional.of(new NoteColumns(positions, others));
        }

        HrNote note(SheetRow row) {
            return new HrNote(
                    text(row, "number"),
                    text(row, "name"),
                    text(row, "employer"),
                    text(row, "owner"),
                    text(row, "state"),
                    text(row, "note"));
        }

        private String text(SheetRow row, String id) {
            @Nullable Integer column = positions.get(id);
            @Nullable RawCell cell = column == null ? null : row.cells().get(column);
            if (cell instanceof RawCell.Text written) {
                return written.written();
            }
            return cell == null ? "" : cell.raw();
        }
    }
}
