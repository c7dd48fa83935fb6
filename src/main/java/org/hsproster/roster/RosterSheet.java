package org.hsproster.roster;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.employee.Finding;

/**
 * A sheet that holds a roster, and how its columns were understood.
 *
 * @param file the roster file
 * @param sheet name of the sheet; empty for CSV
 * @param encoding CSV only: {@code UTF-8} or {@code windows-31j}
 * @param headerRow 1-based, as the spreadsheet shows it
 * @param columns by column id of {@code columns.csv}, in the order of the sheet
 * @param ignoredColumns headers that were not recognised, or whose cells are left unread because they are sensitive
 */
public record RosterSheet(
        Path file,
        Optional<String> sheet,
        Optional<String> encoding,
        int headerRow,
        Map<String, ColumnHeader> columns,
        List<String> ignoredColumns) {

    /** The finding with the cell of {@code row} (1-based) that caused it. */
    public LocatedFinding locate(int row, Finding finding) {
        Optional<String> cell =
                finding.about().map(fact -> columns.get(fact.id())).map(header -> CellAddress.of(header.index(), row));
        return new LocatedFinding(
                file.getFileName().toString(), sheet, cell.or(() -> Optional.of(CellAddress.of(0, row))), finding);
    }
}
