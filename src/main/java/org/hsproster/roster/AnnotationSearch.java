package org.hsproster.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds what a file has of the program's own: by its marks, and in copies that have none by the words over the cells. */
final class AnnotationSearch {

    /** Further down, no header is looked for. */
    private static final int LAST_HEADER_ROW = 200;

    private static final int LAST_HEADING_ROW = 15;

    private final SpreadsheetFile file;
    private final AnnotationLabels labels = AnnotationLabels.standard();
    private final NavigableMap<Integer, String> reports = new TreeMap<>();
    private final List<Integer> snapshots = new ArrayList<>();
    private final Map<Integer, AnnotatedColumns> columns = new HashMap<>();

    private AnnotationSearch(SpreadsheetFile file) {
        this.file = file;
    }

    static Annotations in(SpreadsheetFile file) throws UnreadableRosterException {
        if (file.marks().isEmpty() && !mayBeUnmarked(file)) {
            return Annotations.NONE;
        }
        AnnotationSearch search = new AnnotationSearch(file);
        search.search();
        return new Annotations(search.reports, search.snapshots, search.columns);
    }

    /** A copy from before there were marks still has a sheet under one of the program's titles. */
    private static boolean mayBeUnmarked(SpreadsheetFile file) {
        return file.sheets().stream()
                .anyMatch(place -> place.sheet()
                        .filter(AnnotationLabels.standard()::isAnyTitle)
                        .isPresent());
    }

    private void search() throws UnreadableRosterException {
        Map<Integer, SheetMarks> marks = file.marks();
        List<Integer> others = new ArrayList<>();
        for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
            SheetMarks ofSheet = marks.getOrDefault(sheet, SheetMarks.NONE);
            Optional<String> report = ofSheet.report();
            if (report.isPresent()) {
                reports.put(sheet, report.get());
            } else if (marks.isEmpty() || ofSheet.isRoster()) {
                others.add(sheet);
                addColumns(sheet, ofSheet);
            }
        }
        if (marks.isEmpty() && !columns.isEmpty()) {
            for (int sheet : others) {
                addUnmarked(sheet);
            }
        } else {
            keepSnapshots();
        }
    }

    private void addUnmarked(int sheet) throws UnreadableRosterException {
        if (!columns.containsKey(sheet)) {
            unmarkedReport(sheet).ifPresent(report -> reports.put(sheet, report));
        }
    }

    private Optional<String> unmarkedReport(int sheet) throws UnreadableRosterException {
        try (SheetRows rows = file.rows(sheet, WantedColumns.all())) {
            for (SheetRow row = rows.next(); row != null && row.number() <= LAST_HEADING_ROW; row = rows.next()) {
                Optional<String> report = labels.report(row);
                if (report.isPresent()) {
                    return report;
                }
            }
        }
        return Optional.empty();
    }

    /** Of several sheets marked as one report, all but one are copies the user has made. */
    private void keepSnapshots() {
        Map<String, Integer> current = new HashMap<>();
        reports.forEach((sheet, report) -> current.merge(
                report, sheet, (first, next) -> isTitled(first, report) || !isTitled(next, report) ? first : next));
        List.copyOf(reports.keySet()).stream()
                .filter(sheet -> !sheet.equals(current.get(reports.get(sheet))))
                .forEach(snapshots::add);
        snapshots.forEach(reports::remove);
    }

    private boolean isTitled(int sheet, String report) {
        return labels.isTitle(report, file.sheets().get(sheet).sheet().orElse(""));
    }

    private void addColumns(int sheet, SheetMarks marks) throws UnreadableRosterException {
        @Nullable AddedHeaders best = null;
        try (SheetRows rows = file.rows(sheet, WantedColumns.all())) {
            for (SheetRow row = rows.next(); row != null && row.number() <= LAST_HEADER_ROW; row = rows.next()) {
                AddedHeaders headers = AddedHeaders.of(row, marks);
                if (best == null || headers.count() > best.count()) {
                    best = headers;
                }
            }
        }
        if (best != null && best.count() > 0) {
            columns.put(sheet, best.columns());
        }
    }
}
