package org.hsproster.roster;

import java.io.Closeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hsproster.roster.annotation.UserPart;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.header.SheetColumn;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.roster.sheet.SheetPosition;
import org.hsproster.spreadsheet.NumberStyle;
import org.hsproster.spreadsheet.Password;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.WantedColumns;
import org.jspecify.annotations.Nullable;

/**
 * The values of a roster, to be written to another workbook. Sensitive columns are not read. Rows are read on demand,
 * roughly in the order of the sheets; rows that are passed are buffered until they are needed.
 */
public final class RosterCells implements Closeable {

    private final SpreadsheetFile file;
    private final Map<RosterSheet, PassedRows> sheets = new HashMap<>();

    private RosterCells(SpreadsheetFile file) {
        this.file = file;
    }

    /**
     * The value of a cell; for a formula, its result.
     *
     * @param text as a person would type it
     * @param number if the value is a number without further format
     * @param day if the value is formatted as a date
     */
    public record Value(String text, Optional<BigDecimal> number, Optional<LocalDate> day) {

        @Override
        public String toString() {
            return "Value";
        }
    }

    /**
     * Opens a roster again.
     *
     * @throws UnreadableRosterException if the file has become unreadable since
     */
    public static RosterCells open(List<RosterSheet> sheets, Optional<Password> password)
            throws UnreadableRosterException {
        try {
            return new RosterCells(UserPart.open(sheets.get(0).file(), password));
        } catch (UnreadableFileException e) {
            throw UnreadableRosterException.of(e);
        }
    }

    /**
     * Returns the values of a row by 0-based column; empty if there is no such row. Each row can be read once.
     *
     * @throws UnreadableRosterException if the file has become unreadable since
     */
    public Map<Integer, Value> row(SheetPosition position) throws UnreadableRosterException {
        try {
            return rowsOf(position.sheet()).take(position.row());
        } catch (UnreadableFileException e) {
            throw UnreadableRosterException.of(e);
        }
    }

    private PassedRows rowsOf(RosterSheet sheet) throws UnreadableFileException {
        @Nullable PassedRows rows = sheets.get(sheet);
        if (rows == null) {
            rows = new PassedRows(rows(sheet));
            sheets.put(sheet, rows);
        }
        return rows;
    }

    @Override
    public void close() {
        sheets.values().forEach(PassedRows::close);
        file.close();
    }

    private Optional<SheetRows> rows(RosterSheet sheet) throws UnreadableFileException {
        Set<Integer> sensitive = sheet.allColumns().stream()
                .filter(column -> column.use() == SheetColumn.Use.SENSITIVE)
                .map(column -> column.header().index())
                .collect(Collectors.toSet());
        for (int index = 0; index < file.sheets().size(); index++) {
            if (file.sheets().get(index).sheet().equals(sheet.sheet())) {
                return Optional.of(file.rows(index, WantedColumns.allBut(sensitive)));
            }
        }
        return Optional.empty();
    }

    /** The rows of one sheet, read up to the last one requested. */
    private static final class PassedRows implements Closeable {

        private final Optional<SheetRows> rows;
        private final Map<Integer, Map<Integer, Value>> passed = new HashMap<>();
        private int last;

        PassedRows(Optional<SheetRows> rows) {
            this.rows = rows;
        }

        Map<Integer, Value> take(int number) throws UnreadableFileException {
            while (last < number) {
                @Nullable SheetRow row = rows.isPresent() ? rows.get().next() : null;
                if (row == null) {
                    last = Integer.MAX_VALUE;
                } else {
                    last = row.number();
                    passed.put(last, values(row));
                }
            }
            @Nullable Map<Integer, Value> values = passed.remove(number);
            return values == null ? Map.of() : values;
        }

        @Override
        public void close() {
            rows.ifPresent(SheetRows::close);
        }

        private static Map<Integer, Value> values(SheetRow row) {
            SortedMap<Integer, Value> values = new TreeMap<>();
            row.cells().forEach((cell, column) -> values.put(column, value(cell)));
            return values;
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
