package org.hsproster.roster;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The marks of one sheet, see {@link AnnotationMarks}.
 *
 * @param texts by their names: the address of a cell, empty for one that was deleted
 */
record SheetMarks(Map<String, String> texts) {

    static final SheetMarks NONE = new SheetMarks(Map.of());

    static Map<Integer, SheetMarks> of(Map<Integer, Map<String, String>> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, each -> new SheetMarks(Map.copyOf(each.getValue()))));
    }

    boolean isRoster() {
        return word().filter(AnnotationMarks.ROSTER::equals).isPresent();
    }

    /** Which report it is. */
    Optional<String> report() {
        return word().filter(word -> !word.equals(AnnotationMarks.ROSTER));
    }

    /** The column (0-based) that a mark leads to; empty where it has none, -1 where the column was deleted. */
    Optional<Integer> column(String id) {
        return Optional.ofNullable(texts.get(AnnotationMarks.ofColumn(id)))
                .map(address -> CellAddress.column(
                        address.substring(address.lastIndexOf('!') + 1).replace("$", "")));
    }

    private Optional<String> word() {
        return texts.keySet().stream()
                .map(AnnotationMarks::report)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
