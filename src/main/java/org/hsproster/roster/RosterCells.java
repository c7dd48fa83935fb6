package org.hsproster.roster;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of a roster as they stand there, to be put into another workbook. Sensitive columns are left unread. */
public final class RosterCells {

    private final Map<SheetPosition, SortedMap<Integer, Value>> rows = new HashMap<>();

    private RosterCells() {}

    /**
     * The value of a cell: what a formula came to, not the formula.
     *
     * @param text as a person would type it
     * @param number where it is one, and shows as no more than that
     * @param day where it is formatted as one
     */
    public record Value(String text, Optional<BigDecimal> number, Optional<LocalDate> day) {

        @Override
        public String toString() {
            return "Value";
        }
    }

    /**
     * Reads the sheets of a roster again.
     *
     * @throws UnreadableRosterException where the file has become unreadable since
     */
    public static RosterCells read(List<RosterSheet> sheets, Optional<Password> password)
            throws UnreadableRosterException {
        RosterCells cells = new RosterCells();
        Path path = sheets.get(0).file();
        try (SpreadsheetFile file = SpreadsheetFile.open(path, password)) {
            for (int index = 0; index < file.sheets().size(); index++) {
                Optional<String> name = file.sheets().get(index).sheet();
                for (RosterSheet sheet : sheets) {
                    if (sheet.sheet().equals(name)) {
                        cells.read(file, index, sheet);
                    }
                }
            }
        }
        return cells;
    }

    /** The values of a row by 0-based column; none of a row that is not there. */
    public Map<Integer, Value> row(SheetPosition position) {
        return rows.getOrDefault(position, new TreeMap<>());
    }

    private void read(SpreadsheetFile file, int index, RosterSheet sheet) throws UnreadableRosterException {
        Set<Integer> sensitive = sheet.allColumns().stream()
                .filter(column -> column.use() == SheetColumn.Use.SENSITIVE)
                .map(column -> column.header().index())
                .collect(Collectors.toSet());
        try (SheetRows read = file.rows(index, WantedColumns.allBut(sensitive))) {
            for (@Nullable SheetRow row = read.next(); row != null; row = read.next()) {
                SortedMap<Integer, Value> values = new TreeMap<>();
                row.cells().forEach((cell, column) -> values.put(column, value(cell)));
                rows.put(new SheetPosition(sheet, row.number()), values);
            }
        }
    }

    private static Value value(RawCell cell) {
        if (cell instanceof RawCell.Numeric numeric) {
            if (numeric.style() == NumberStyle.DATE && numeric.isSerial()) {
                return new Value(numeric.raw(), Optional.empty(), Optional.of(numeric.asDate()));
            }
            boolean isPlain =
                    numeric.style() == NumberStyle.PLAIN && numeric.format().leastDigits() == 1;
            return new Value(numeric.raw(), Optional.of(numeric.value()).filter(each -> isPlain), Optional.empty());
        }
        return new Value(
                cell instanceof RawCell.Text text ? text.written() : cell.raw(), Optional.empty(), Optional.empty());
    }
}
