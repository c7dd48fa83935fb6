package org.hsproster.roster.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hsproster.spreadsheet.SheetRow;

/**
 * The headers of added columns in one row. A header counts if the mark of its column refers to it, or if more headers
 * follow one another in the program's order than a user can have written by chance.
 */
final class AddedHeaders {

    /** Some programs keep names but do not move them with the columns. */
    private static final int MIN_IN_MARKED_SHEET = 3;

    private static final int MIN_HEADERS = 5;

    private final SheetRow row;
    private final SheetMarks marks;
    private final AnnotationLabels labels = AnnotationLabels.standard();
    private final SortedMap<Integer, String> labelled = new TreeMap<>();
    private final SortedMap<Integer, String> found = new TreeMap<>();

    private AddedHeaders(SheetRow row, SheetMarks marks) {
        this.row = row;
        this.marks = marks;
    }

    static AddedHeaders of(SheetRow row, SheetMarks marks) {
        AddedHeaders headers = new AddedHeaders(row, marks);
        row.cells()
                .forEach((cell, column) ->
                        headers.labels.column(cell.raw()).ifPresent(id -> headers.labelled.put(column, id)));
        if (!headers.labelled.isEmpty()) {
            headers.findMarked();
            headers.findInOrder();
        }
        return headers;
    }

    int count() {
        return found.size();
    }

    AnnotatedColumns columns() {
        return new AnnotatedColumns(row.number(), found, row.cells().lastColumn() + 1, renamed());
    }

    private void findMarked() {
        labelled.forEach((column, id) -> {
            if (marks.column(id).filter(column::equals).isPresent()) {
                found.put(column, id);
            }
        });
    }

    /**
     * Returns headers that the user has changed while the marks moved with the columns; these columns belong to the
     * user.
     */
    private List<String> renamed() {
        boolean areCurrent = !found.isEmpty()
                && found.entrySet().stream()
                        .allMatch(each -> marks.column(each.getValue())
                                .filter(each.getKey()::equals)
                                .isPresent());
        List<String> headers = new ArrayList<>();
        row.cells().forEach((cell, column) -> {
            if (areCurrent && !labelled.containsKey(column) && marks.isOfColumn(column)) {
                headers.add(cell.raw());
            }
        });
        return headers;
    }

    /**
     * Finds headers that follow one another in the program's order, with any others between them. The longest runs come
     * first: no column occurs twice except in old copies without marks.
     */
    private void findInOrder() {
        List<NavigableMap<Integer, String>> runs = runs();
        runs.sort(Comparator.comparingInt(run -> -run.size()));
        for (NavigableMap<Integer, String> run : runs) {
            if (isOwn(run)) {
                found.putAll(run);
            }
        }
    }

    private List<NavigableMap<Integer, String>> runs() {
        List<NavigableMap<Integer, String>> runs = new ArrayList<>();
        int last = Integer.MAX_VALUE;
        for (Map.Entry<Integer, String> each : labelled.entrySet()) {
            int position = labels.position(each.getValue());
            if (position <= last) {
                runs.add(new TreeMap<>());
            }
            runs.get(runs.size() - 1).put(each.getKey(), each.getValue());
            last = position;
        }
        return runs;
    }

    /**
     * Tests whether a run is the program's: users may have columns for a decision and its reason, but none for the
     * points at filing.
     */
    private boolean isOwn(NavigableMap<Integer, String> run) {
        return run.size() >= (marks.isRoster() ? MIN_IN_MARKED_SHEET : MIN_HEADERS)
                && run.values().stream().anyMatch(labels::isDistinctive)
                && (!marks.isRoster()
                        || run.entrySet().stream().noneMatch(each -> isElsewhere(each.getKey(), each.getValue())));
    }

    private boolean isElsewhere(int column, String id) {
        return found.containsValue(id) && !id.equals(found.get(column));
    }
}
