package org.hsproster.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The marks of one sheet, see {@link AnnotationMarks}.
 *
 * @param texts by their names: the address of a cell, empty for one that was deleted
 */
record SheetMarks(Map<String, String> texts) {

    static final SheetMarks NONE = new SheetMarks(Map.of());

    /** For a copy the user has made of a report without its marks. */
    static final SheetMarks COPY = new SheetMarks(Map.of(AnnotationMarks.ofSheet(AnnotationMarks.COPY), ""));

    static Map<Integer, SheetMarks> of(Map<Integer, Map<String, String>> texts) {
        Map<Integer, SheetMarks> marks = new HashMap<>();
        texts.forEach((sheet, names) -> {
            Map<String, String> plain = new HashMap<>();
            names.forEach((name, text) -> plain.put(AnnotationMarks.plain(name), text));
            marks.put(sheet, new SheetMarks(Map.copyOf(plain)));
        });
        return Map.copyOf(marks);
    }

    boolean isRoster() {
        return texts.containsKey(AnnotationMarks.ofSheet(AnnotationMarks.ROSTER));
    }

    /** Which report it is. */
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

    /** Whether it is a copy that the user has made of a report. */
    boolean isCopy() {
        return report().isPresent() || texts.containsKey(AnnotationMarks.ofSheet(AnnotationMarks.COPY));
    }

    /** Whether a mark leads to a column (0-based). */
    boolean isOfColumn(int column) {
        return AnnotationLabels.standard().addedColumns().stream()
                .anyMatch(id -> column(id).filter(marked -> marked == column).isPresent());
    }

    /** The column (0-based) that a mark leads to; empty where it has none, -1 where the column was deleted. */
    Optional<Integer> column(String id) {
        return Optional.ofNullable(texts.get(AnnotationMarks.ofColumn(id)))
                .map(address -> CellAddress.column(
                        address.substring(address.lastIndexOf('!') + 1).replace("$", "")));
    }
}
