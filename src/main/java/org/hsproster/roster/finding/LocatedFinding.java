package org.hsproster.roster.finding;

import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Finding;
import org.hsproster.employee.FindingCode;
import org.hsproster.spreadsheet.CellAddress;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.SpreadsheetFile;

/**
 * A finding and the file, sheet and cell it is about.
 *
 * @param file name without folder
 * @param sheet empty for CSV, or for the file as a whole
 * @param cell A1 address; for CSV, columns and lines are counted the same way
 */
public record LocatedFinding(String file, Optional<String> sheet, Optional<String> cell, Finding finding) {

    /** Returns a finding about a file or sheet as a whole. */
    public static LocatedFinding of(SourceLocation location, RosterFindingCode code, Object... values) {
        return located(location, Optional.empty(), code, values);
    }

    /** Returns a finding about the cell at a 0-based column and a 1-based row. */
    public static LocatedFinding at(
            SourceLocation location, int column, int row, RosterFindingCode code, Object... values) {
        return located(location, Optional.of(CellAddress.of(column, row)), code, values);
    }

    /** Returns the findings about a file as a whole. */
    public static List<LocatedFinding> of(SpreadsheetFile file) {
        SourceLocation location = SourceLocation.of(file.path());
        return file.warnings().stream()
                .map(warning -> at(
                        location,
                        warning.column(),
                        warning.row(),
                        RosterFindingCode.of(warning.kind()),
                        Integer.toString(warning.line())))
                .toList();
    }

    private static LocatedFinding located(
            SourceLocation location, Optional<String> cell, FindingCode code, Object... values) {
        return new LocatedFinding(
                location.fileName(), location.sheet(), cell, new Finding(code, Optional.empty(), List.of(values)));
    }
}
