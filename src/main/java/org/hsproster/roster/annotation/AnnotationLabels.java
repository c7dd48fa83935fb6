package org.hsproster.roster.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.hsproster.roster.value.ResourceTable;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.TextNormalizer;

/**
 * The texts on the program's sheets and above its columns, in both languages, of this and earlier versions: {@code
 * annotation-labels.csv}. Copies without marks are recognised by them.
 */
final class AnnotationLabels {

    private static final AnnotationLabels STANDARD = new AnnotationLabels();

    private static final Set<String> DISTINCTIVE =
            Set.of("POINTS_AT_FILING", "POINTS_AS_OF", "AGE_LOSS", "EXPIRY", "LAST_SAFE", "FILE_FROM");

    private static final int LONG_TABLE = 8;

    private final Map<String, String> columns = new HashMap<>();
    private final List<String> order = new ArrayList<>();

    /** The columns that only the edition for managers has. */
    private final Set<String> ofManagers = new HashSet<>();

    private final Map<String, String> headings = new HashMap<>();
    private final Map<String, Set<String>> titles = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final List<Table> tables = new ArrayList<>();

    private record Table(String report, List<String> labels) {

        /** Tests whether a row contains the labels in order; some labels of a long table may have been deleted. */
        boolean isIn(List<String> row) {
            int found = 0;
            int next = 0;
            for (String label : labels) {
                int at = row.subList(next, row.size()).indexOf(label);
                if (at >= 0) {
                    next += at + 1;
                    found++;
                }
            }
            return labels.size() < LONG_TABLE ? found == labels.size() : 3 * found >= 2 * labels.size();
        }
    }

    private AnnotationLabels() {
        for (CSVRecord row : ResourceTable.rows("annotation-labels.csv")) {
            String id = row.get("id");
            List<String> labels = ResourceTable.list(row.get("labels"))
                    .map(TextNormalizer::squeezed)
                    .toList();
            switch (row.get("kind")) {
                case "sheet" -> titles.put(id, Set.copyOf(labels));
                case "heading" -> labels.forEach(label -> headings.put(label, id));
                case "table" -> tables.add(new Table(id, labels));
                case "notes" -> labels.forEach(label -> notes.put(label, id));
                default -> {
                    order.add(id);
                    if (row.get("kind").equals("managers")) {
                        ofManagers.add(id);
                    }
                    labels.forEach(label -> columns.put(label, id));
                }
            }
        }
    }

    static AnnotationLabels standard() {
        return STANDARD;
    }

    /** Returns the added column with this header. */
    Optional<String> column(String header) {
        return Optional.ofNullable(columns.get(TextNormalizer.squeezed(header)));
    }

    /** Tests whether only annotated copies have this column. */
    boolean isDistinctive(String column) {
        return DISTINCTIVE.contains(column);
    }

    /** Returns the position of an added column among all added columns. */
    int position(String column) {
        return order.indexOf(column);
    }

    /**
     * Returns the added columns of the edition with these, in order: all that a copy for HR has, or else those given.
     * Columns of cases are left out where a roster has its own.
     */
    List<String> layout(Collection<String> added) {
        boolean isOfManagers = added.stream().anyMatch(ofManagers::contains);
        return order.stream()
                .filter(id -> added.contains(id)
                        || (!isOfManagers
                                && !ofManagers.contains(id)
                                && CasePart.ofAdded(id).isEmpty()))
                .toList();
    }

    /** Returns the ids of the added columns in order. */
    List<String> addedColumns() {
        return List.copyOf(order);
    }

    /** Returns the report whose header a row is. */
    Optional<String> report(SheetRow row) {
        List<String> texts =
                row.cells().values().stream().map(RawCell::squeezed).toList();
        Optional<String> byHeading =
                texts.isEmpty() ? Optional.empty() : Optional.ofNullable(headings.get(texts.get(0)));
        return byHeading.or(() -> table(row));
    }

    /** Returns the report with the table whose header a row is. */
    Optional<String> table(SheetRow row) {
        List<String> texts =
                row.cells().values().stream().map(RawCell::squeezed).toList();
        return tables.stream()
                .filter(table -> table.isIn(texts))
                .map(Table::report)
                .findFirst();
    }

    /** Tests whether a report has this header. */
    boolean isInTable(String report, String header) {
        return tables.stream()
                .anyMatch(table ->
                        table.report().equals(report) && table.labels().contains(TextNormalizer.squeezed(header)));
    }

    /** Tests whether the program has a report of this name. */
    boolean isReport(String name) {
        return titles.containsKey(name);
    }

    /** Tests whether a title is the one that the program gives to a report. */
    boolean isTitle(String report, String title) {
        return titles.getOrDefault(report, Set.of()).contains(TextNormalizer.squeezed(title));
    }

    /** Tests whether a title is that of any report, with or without a number. */
    boolean isAnyTitle(String title) {
        String plain = title.replaceFirst("\\s*\\(\\d+\\)$", "");
        return titles.keySet().stream().anyMatch(report -> isTitle(report, plain));
    }

    /** Returns the column of the action list with this header, if notes are carried over by it. */
    Optional<String> noteColumn(String header) {
        return Optional.ofNullable(notes.get(TextNormalizer.squeezed(header)));
    }
}
