package org.hsproster.roster.annotation;

import java.util.ArrayList;
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

/** Finds cells in added columns that the user has written: those in rows without an outlook of the program. */
final class OverwrittenCells {

    private static final String OUTLOOK = "FLAG";

    private OverwrittenCells() {}

    /** Returns the addresses of the cells by sheet name. */
    static Map<String, List<String>> in(SpreadsheetFile file, Annotations own) throws UnreadableFileException {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Map.Entry<Integer, AnnotatedColumns> sheet : own.columns().entrySet()) {
            List<String> cells = in(file, sheet.getKey(), sheet.getValue());
            if (!cells.isEmpty()) {
                found.put(file.sheets().get(sheet.getKey()).sheet().orElse(""), cells);
            }
        }
        return found;
    }

    private static List<String> in(SpreadsheetFile file, int sheet, AnnotatedColumns columns)
            throws UnreadableFileException {
        List<String> found = new ArrayList<>();
        Optional<Integer> outlook = columns.columns().entrySet().stream()
                .filter(column -> column.getValue().equals(OUTLOOK))
                .map(Map.Entry::getKey)
                .findFirst();
        if (outlook.isEmpty()) {
            return found;
        }
        try (SheetRows rows = file.rows(sheet, WantedColumns.all())) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                if (row.number() > columns.headerRow() && !row.cells().has(outlook.get())) {
                    int number = row.number();
                    row.cells()
                            .columns()
                            .filter(columns::has)
                            .forEach(column -> found.add(CellAddress.of(column, number)));
                }
            }
        }
        return found;
    }
}
