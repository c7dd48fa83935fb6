package org.hsproster.roster.annotation;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.spreadsheet.Password;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.WantedColumns;

/** The employee numbers on the report sheets of an annotated copy, also of people whose rows HR has deleted since. */
public final class ReportNumbers {

    /** The reports that together have almost all people. */
    private static final Set<String> REPORTS = Set.of("actions", "breakdown", "changes");

    private ReportNumbers() {}

    /** Returns the numbers as they are written; none if the file is not an annotated copy. */
    public static Set<String> in(Path path, Optional<Password> password) throws UnreadableRosterException {
        Set<String> numbers = new HashSet<>();
        try (SpreadsheetFile file = UserPart.openWhole(path, password)) {
            for (Map.Entry<Integer, String> report :
                    AnnotationSearch.in(file).reports().entrySet()) {
                if (REPORTS.contains(report.getValue())) {
                    read(file, report.getKey(), numbers);
                }
            }
        } catch (UnreadableFileException e) {
            throw UnreadableRosterException.of(e);
        }
        return numbers;
    }

    private static void read(SpreadsheetFile file, int sheet, Set<String> numbers) throws UnreadableFileException {
        OptionalInt column = OptionalInt.empty();
        try (SheetRows rows = file.rows(sheet, WantedColumns.all())) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                if (column.isPresent()) {
                    text(row, column.getAsInt())
                            .filter(number -> !number.isBlank())
                            .ifPresent(numbers::add);
                } else {
                    column = numberColumn(row);
                }
            }
        }
    }

    private static OptionalInt numberColumn(SheetRow row) {
        return row.cells()
                .columns()
                .filter(column -> text(row, column)
                        .flatMap(AnnotationLabels.standard()::noteColumn)
                        .filter("number"::equals)
                        .isPresent())
                .findFirst();
    }

    private static Optional<String> text(SheetRow row, int column) {
        return Optional.ofNullable(row.cells().get(column)).map(RawCell::raw);
    }
}
