package org.hsproster.roster.annotation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the action list that hold the parts of a note.
 *
 * @param positions columns (0-based) by the ids of the labels
 * @param others headers of columns that are neither the program's nor carried over
 */
record NoteColumns(Map<String, Integer> positions, List<String> others) {

    /** The columns that stay known by their marks if HR changes their headers. */
    private static final List<String> MARKED = Stream.concat(
                    Stream.of(CasePart.values()).map(CasePart::id),
                    Stream.of(HrNote.NUMBER, HrNote.NAME, HrNote.EMPLOYER, HrNote.EXPIRY, CaseMark.ID))
            .toList();

    /** Returns the columns; empty if the row is not the header of the list. */
    static Optional<NoteColumns> of(SheetRow row, SheetMarks marks) {
        AnnotationLabels labels = AnnotationLabels.standard();
        if (labels.table(row).filter(HrNotes.ACTIONS::equals).isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> positions = new HashMap<>();
        row.cells()
                .forEach((cell, column) ->
                        labels.noteColumn(cell.raw()).ifPresent(id -> positions.putIfAbsent(id, column)));
        MARKED.stream()
                .filter(id -> !positions.containsKey(id))
                .forEach(id -> marks.column(id)
                        .filter(column -> column >= 0 && !positions.containsValue(column))
                        .ifPresent(column -> positions.put(id, column)));
        List<String> others = new ArrayList<>();
        row.cells().forEach((cell, column) -> {
            if (!labels.isInTable(HrNotes.ACTIONS, cell.raw()) && !positions.containsValue(column)) {
                others.add(cell.raw());
            }
        });
        return Optional.of(new NoteColumns(positions, others));
    }

    HrNote note(Optional<String> sheet, SheetRow row) {
        Map<CasePart, Integer> parts = new EnumMap<>(CasePart.class);
        for (CasePart part : CasePart.values()) {
            if (positions.containsKey(part.id())) {
                parts.put(part, positions.get(part.id()));
            }
        }
        return new HrNote(
                text(row, HrNote.NUMBER),
                text(row, HrNote.NAME),
                text(row, HrNote.EMPLOYER),
                CaseRow.of(sheet, row, parts, Optional.ofNullable(positions.get(HrNote.EXPIRY))),
                text(row, CaseMark.ID));
    }

    private String text(SheetRow row, String id) {
        @Nullable Integer column = positions.get(id);
        @Nullable RawCell cell = column == null ? null : row.cells().get(column);
        return cell == null ? "" : CaseRow.text(cell);
    }
}
