package org.hsproster.roster.annotation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.spreadsheet.CellAddress;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.WantedColumns;

/** Finds cells in added columns that the user has written: about cases, and in rows without an outlook of the program. */
final class AddedCells {

    private static final String OUTLOOK = "FLAG";
    private static final String EXPIRY = "EXPIRY";

    private final List<CaseRow> cases = new ArrayList<>();
    private final Map<String, List<String>> overwritten = new LinkedHashMap<>();

    private AddedCells() {}

    static AddedCells in(SpreadsheetFile file, Annotations own) throws UnreadableFileException {
        AddedCells found = new AddedCells();
        for (Map.Entry<Integer, AnnotatedColumns> sheet : own.columns().entrySet()) {
            found.read(file, sheet.getKey(), sheet.getValue());
        }
        return found;
    }

    /** Returns what is written about the cases of people beside their rows. */
    List<CaseRow> cases() {
        return cases;
    }

    /** Returns the addresses of the other cells by sheet name. */
    Map<String, List<String>> overwritten() {
        return overwritten;
    }

    private void read(SpreadsheetFile file, int number, AnnotatedColumns columns) throws UnreadableFileException {
        Optional<String> sheet = file.sheets().get(number).sheet();
        Map<CasePart, Integer> parts = parts(columns);
        Optional<Integer> outlook = column(columns, OUTLOOK);
        Optional<Integer> expiry = column(columns, EXPIRY);
        List<String> lost = new ArrayList<>();
        try (SheetRows rows = file.rows(number, WantedColumns.all())) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                if (row.number() > columns.headerRow()) {
                    CaseRow written = CaseRow.of(sheet, row, parts, expiry);
                    if (!written.isBlank()) {
                        cases.add(written);
                    }
                    if (outlook.isPresent() && !row.cells().has(outlook.get())) {
                        addLost(row, columns, parts, lost);
                    }
                }
            }
        }
        if (!lost.isEmpty()) {
            overwritten.put(sheet.orElse(""), lost);
        }
    }

    /** Adds the cells that are neither the program's nor carried over. */
    private static void addLost(
            SheetRow row, AnnotatedColumns columns, Map<CasePart, Integer> parts, List<String> lost) {
        row.cells()
                .columns()
                .filter(column -> columns.has(column) && !parts.containsValue(column))
                .forEach(column -> lost.add(CellAddress.of(column, row.number())));
    }

    private static Optional<Integer> column(AnnotatedColumns columns, String id) {
        return columns.columns().entrySet().stream()
                .filter(column -> column.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<CasePart, Integer> parts(AnnotatedColumns columns) {
        Map<CasePart, Integer> parts = new EnumMap<>(CasePart.class);
        columns.columns().forEach((column, id) -> CasePart.ofAdded(id).ifPresent(part -> parts.put(part, column)));
        return parts;
    }
}
