package org.hsproster.spreadsheet.xls;

import java.util.BitSet;
import java.util.Optional;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.hsproster.spreadsheet.Cells;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.WantedColumns;
import org.jspecify.annotations.Nullable;

/** The rows of one worksheet in the order of its records. */
final class XlsRows implements SheetRows {

    private final SourceLocation location;
    private final XlsRecords records;
    private final XlsCells cells;
    private final WantedColumns wanted;
    private @Nullable Located upcoming;
    private boolean begun;

    /** Hidden rows (0-based); the record of a row precedes its cells. */
    private final BitSet hidden = new BitSet();

    /** A value with its row and column (0-based). */
    private record Located(int row, int column, RawCell value) {}

    XlsRows(SourceLocation location, XlsRecords records, XlsCells cells, WantedColumns wanted) {
        this.location = location;
        this.records = records;
        this.cells = cells;
        this.wanted = wanted;
    }

    @Override
    public @Nullable SheetRow next() throws UnreadableFileException {
        try {
            if (!begun) {
                begun = true;
                upcoming = nextCell();
            }
            return upcoming == null ? null : row(upcoming);
        } catch (RuntimeException e) {
            throw location.damaged(e);
        }
    }

    @Override
    public void close() {
        // the file closes the source of the records
    }

    private SheetRow row(Located first) {
        Cells.Builder found = new Cells.Builder(0);
        @Nullable Located cell = first;
        while (cell != null && cell.row() == first.row()) {
            found.put(cell.column(), cell.value());
            cell = nextCell();
        }
        upcoming = cell;
        return new SheetRow(first.row() + 1, found.build(), hidden.get(first.row()));
    }

    private @Nullable Located nextCell() {
        FormulaRecord formula = null;
        for (Record record = records.next(); record != null; record = records.next()) {
            Optional<Located> cell = Optional.empty();
            if (record instanceof RowRecord row && row.getZeroHeight()) {
                hidden.set(row.getRowNumber());
            }
            if (record instanceof StringRecord text && formula != null) {
                cell = located(formula, XlsCells.text(text.getString()));
            } else if (record instanceof CellValueRecordInterface position) {
                formula = record instanceof FormulaRecord waiting ? waiting : null;
                cell = located(position, cells.value(record));
            }
            if (cell.isPresent()) {
                return cell.get();
            }
        }
        return null;
    }

    private Optional<Located> located(CellValueRecordInterface position, Optional<RawCell> value) {
        int column = position.getColumn();
        return value.filter(any -> wanted.has(column)).map(cell -> new Located(position.getRow(), column, cell));
    }
}
