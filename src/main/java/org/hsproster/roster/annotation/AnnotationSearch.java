package org.hsproster.roster.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.hsproster.roster.header.ColumnMapping;
import org.hsproster.roster.header.HeaderSearch;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.WantedColumns;
import org.hsproster.spreadsheet.xlsx.XlsxWorkbook;

/** Finds the program's sheets and columns in a file: by marks or, in copies without marks, by titles and headers. */
final class AnnotationSearch {

    /** Headers are searched up to this row. */
    private static final int LAST_HEADER_ROW = 200;

    private static final int LAST_HEADING_ROW = 15;

    private final SpreadsheetFile file;
    private final AnnotationLabels labels = AnnotationLabels.standard();
    private final NavigableMap<Integer, String> reports = new TreeMap<>();
    private final List<Integer> snapshots = new ArrayList<>();
    private final Map<Integer, AnnotatedColumns> columns = new HashMap<>();

    private final Map<Integer, SheetMarks> marks;
    private final boolean isMarked;

    private AnnotationSearch(SpreadsheetFile file, Map<Integer, SheetMarks> marks) {
        this.file = file;
        this.marks = marks;
        this.isMarked = marks.values().stream()
                .anyMatch(each -> each.isRoster() || each.report().isPresent());
    }

    static Annotations in(SpreadsheetFile file) throws UnreadableFileException {
        Map<Integer, SheetMarks> marks = SheetMarks.in(file);
        if (marks.isEmpty() && !mayBeUnmarked(file)) {
            return Annotations.NONE;
        }
        AnnotationSearch search = new AnnotationSearch(file, marks);
        search.search();
        return new Annotations(search.reports, search.snapshots, search.columns, !marks.isEmpty());
    }

    /** Tests whether a workbook has marks or, like old copies without marks, a sheet with the title of a report. */
    static boolean mayBeAnnotated(XlsxWorkbook workbook) {
        return workbook.localNames().values().stream()
                        .anyMatch(names -> names.keySet().stream().anyMatch(AnnotationMarks::isMark))
                || workbook.sheets().stream()
                        .map(XlsxWorkbook.Sheet::name)
                        .anyMatch(AnnotationLabels.standard()::isAnyTitle);
    }

    /** Tests whether a file has a sheet with the title of a report, like old copies without marks. */
    private static boolean mayBeUnmarked(SpreadsheetFile file) {
        return file.sheets().stream()
                .anyMatch(location -> location.sheet()
                        .filter(AnnotationLabels.standard()::isAnyTitle)
                        .isPresent());
    }

    private void search() throws UnreadableFileException {
        List<Integer> unmarked = new ArrayList<>();
        for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
            SheetMarks ofSheet = marks.getOrDefault(sheet, SheetMarks.NONE);
            Optional<String> report = ofSheet.report();
            if (report.isPresent() && !isReplacedByRoster(sheet)) {
                reports.put(sheet, report.get());
            } else if (isPasted(sheet, ofSheet) || (!addColumns(sheet, ofSheet) && !ofSheet.isRoster())) {
                unmarked.add(sheet);
            }
        }
        if (!isMarked) {
            addUnmarked();
        } else {
            keepSnapshots();
            keepPasted(unmarked);
        }
    }

    /**
     * Adds reports and columns without marks. Without a report recognised by its texts, all columns belong to the user.
     * Reports that were read as rosters have added columns, too.
     */
    private void addUnmarked() throws UnreadableFileException {
        for (int sheet = 0; sheet < file.sheets().size() && !columns.isEmpty(); sheet++) {
            int number = sheet;
            unmarkedReport(sheet).ifPresent(report -> reports.put(number, report));
        }
        columns.keySet().removeAll(reports.keySet());
        if (reports.isEmpty()) {
            columns.clear();
        }
    }

    /** Marks sheets as copies whose content the user has copied from a report: they are not rosters. */
    private void keepPasted(List<Integer> sheets) throws UnreadableFileException {
        for (int sheet : sheets) {
            if (unmarkedReport(sheet).isPresent()) {
                snapshots.add(sheet);
            }
        }
    }

    /** Tests for content of a report in a sheet without marks, whose columns may be named as the added ones are. */
    private boolean isPasted(int sheet, SheetMarks ofSheet) throws UnreadableFileException {
        return isMarked
                && !ofSheet.isRoster()
                && ofSheet.report().isEmpty()
                && unmarkedReport(sheet).isPresent();
    }

    /** Tests whether the user has replaced a report by a roster. */
    private boolean isReplacedByRoster(int sheet) throws UnreadableFileException {
        return unmarkedReport(sheet).isEmpty()
                && HeaderSearch.in(file, sheet, ColumnMapping.none(), HeaderSearch::isRoster)
                        .isPresent();
    }

    private Optional<String> unmarkedReport(int sheet) throws UnreadableFileException {
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

    /** Of several sheets marked as one report, treats all but one as copies made by the user. */
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

    /** Adds the columns of a sheet. A hidden sheet without annotations is an archive of the user. */
    private boolean addColumns(int sheet, SheetMarks ofSheet) throws UnreadableFileException {
        boolean isKept = isMarked && !ofSheet.isRoster() && file.isHidden(sheet);
        AddedHeaders best = null;
        try (SheetRows rows = file.rows(sheet, WantedColumns.all())) {
            for (SheetRow row = rows.next();
                    row != null && row.number() <= LAST_HEADER_ROW && !isKept;
                    row = rows.next()) {
                AddedHeaders headers = AddedHeaders.of(row, ofSheet);
                if (best == null || headers.count() > best.count()) {
                    best = headers;
                }
            }
        }
        boolean isFound = best != null && best.count() > 0;
        if (best != null && isFound) {
            columns.put(sheet, best.columns());
        } else if (ofSheet.isRoster()) {
            columns.put(sheet, AnnotatedColumns.NONE);
        }
        return isFound;
    }
}
