package org.hsproster.roster.finding;

import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Finding;
import org.hsproster.employee.FindingCode;
import org.hsproster.spreadsheet.CellAddress;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.SpreadsheetFile;

/**
 * A finding and where it comes from.
 *
 * @param file name without folder
 * @param sheet empty for CSV, or where the whole file is meant
 * @param cell A1 address; for CSV the same counting of columns and lines
 */
public record LocatedFinding(String file, Optional<String> sheet, Optional<String> cell, Finding finding) {

    /** Returns a finding about a file or sheet as a whole. */
    public static LocatedFinding of(SourceLocation place, RosterFindingCode code, Object... values) {
        return located(place, Optional.empty(), code, values);
    }

    /** Returns a finding about the cell at a 0-based column and a 1-based row. */
    public static LocatedFinding at(
            SourceLocation place, int column, int row, RosterFindingCode code, Object... values) {
        return located(place, Optional.of(CellAddress.of(column, row)), code, values);
    }

    /** Returns what is to be said of the file whatever is read of it. */
    public static List<LocatedFinding> of(SpreadsheetFile file) {
        SourceLocation place = SourceLocation.of(file.path());
        return file.warnings().stream()
                .map(warning -> at(
                        place,
                        warning.column(),
                        warning.row(),
                        RosterFindingCode.of(warning.kind()),
                        Integer.toString(warning.line())))
                .toList();
    }

    private static LocatedFinding located(
            SourceLocation place, Optional<String> cell, FindingCode code, Object... values) {
        return new LocatedFinding(
                place.fileName(), place.sheet(), cell, new Finding(code, Optional.empty(), List.of(values)));
    }
}
