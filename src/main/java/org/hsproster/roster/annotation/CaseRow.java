package org.hsproster.roster.annotation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hsproster.spreadsheet.CellAddress;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * What HR has written about the application of a person in one row: of the action list, or beside a row of a roster.
 *
 * @param sheet its name
 * @param row 1-based
 * @param cells those that are not blank
 * @param expiry what the program had written as the expiry of the period of stay
 */
public record CaseRow(Optional<String> sheet, int row, Map<CasePart, Cell> cells, Optional<RawCell> expiry) {

    /** A cell at a column (0-based). */
    public record Cell(RawCell content, int column) {

        @Override
        public String toString() {
            return "Cell";
        }
    }

    /** Returns the row of a sheet whose parts and expiry are in these columns (0-based). */
    static CaseRow of(Optional<String> sheet, SheetRow row, Map<CasePart, Integer> columns, Optional<Integer> expiry) {
        Map<CasePart, Cell> cells = new EnumMap<>(CasePart.class);
        columns.forEach((part, column) -> {
            @Nullable RawCell content = row.cells().get(column);
            if (content != null) {
                cells.put(part, new Cell(content, column));
            }
        });
        return new CaseRow(
                sheet, row.number(), cells, expiry.map(column -> row.cells().get(column)));
    }

    boolean isBlank() {
        return cells.isEmpty();
    }

    /** Returns the text of a part as HR has written it; empty for a blank cell. */
    public String text(CasePart part) {
        return Optional.ofNullable(cells.get(part))
                .map(Cell::content)
                .map(CaseRow::text)
                .orElse("");
    }

    /** Returns the text of a cell as HR has written it. */
    static String text(RawCell content) {
        return content instanceof RawCell.Text text ? text.written() : content.raw();
    }

    /** Returns the A1 address of a cell of this row. */
    public String address(Cell cell) {
        return CellAddress.of(cell.column(), row);
    }

    @Override
    public String toString() {
        return "CaseRow";
    }
}
