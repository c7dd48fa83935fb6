package org.hsproster.roster.annotation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hsproster.spreadsheet.CellAddress;
import org.hsproster.spreadsheet.SpreadsheetFile;

/**
 * The marks of one sheet, see {@link AnnotationMarks}.
 *
 * @param texts by name: the address of a cell, empty if that was deleted
 */
public record SheetMarks(Map<String, String> texts) {

    static final SheetMarks NONE = new SheetMarks(Map.of());

    /** For a copy that the user has made of a report without its marks. */
    static final SheetMarks COPY = new SheetMarks(Map.of(AnnotationMarks.ofSheet(AnnotationMarks.COPY), ""));

    /** Returns the marks of every marked sheet, by its index in the file. */
    static Map<Integer, SheetMarks> in(SpreadsheetFile file) {
        Map<Integer, SheetMarks> marks = new HashMap<>();
        for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
            SheetMarks ofSheet = of(file, sheet);
            if (!ofSheet.texts().isEmpty()) {
                marks.put(sheet, ofSheet);
            }
        }
        return marks;
    }

    public static SheetMarks of(SpreadsheetFile file, int sheet) {
        Map<String, String> texts = new HashMap<>();
        file.localNames(sheet).forEach((name, text) -> {
            if (AnnotationMarks.isMark(name)) {
                texts.put(AnnotationMarks.plain(name), text);
            }
        });
        return new SheetMarks(Map.copyOf(texts));
    }

    boolean isRoster() {
        return texts.containsKey(AnnotationMarks.ofSheet(AnnotationMarks.ROSTER));
    }

    /** Returns the report that the sheet is. */
    Optional<String> report() {
        return isRoster()
                ? Optional.empty()
                : texts.keySet().stream()
                        .sorted()
                        .map(AnnotationMarks::report)
                        .flatMap(Optional::stream)
                        .filter(AnnotationLabels.standard()::isReport)
                        .findFirst();
    }

    /** Tests whether the sheet is a copy that the user has made of a report. */
    public boolean isCopy() {
        return report().isPresent() || texts.containsKey(AnnotationMarks.ofSheet(AnnotationMarks.COPY));
    }

    /** Tests whether a mark refers to a column (0-based). */
    boolean isOfColumn(int column) {
        return AnnotationLabels.standard().addedColumns().stream()
                .anyMatch(id -> column(id).filter(marked -> marked == column).isPresent());
    }

    /**
     * Returns the column (0-based) that a mark refers to; empty if there is no such mark, -1 if the column was deleted.
     */
    Optional<Integer> column(String id) {
        return Optional.ofNullable(texts.get(AnnotationMarks.ofColumn(id)))
                .map(address -> CellAddress.column(
                        address.substring(address.lastIndexOf('!') + 1).replace("$", "")));
    }
}
