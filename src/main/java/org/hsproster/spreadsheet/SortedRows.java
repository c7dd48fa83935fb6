package org.hsproster.spreadsheet;

import java.util.Iterator;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet whose file stores them out of order, and some in several parts. */
public final class SortedRows implements SheetRows {

    private final Iterator<SheetRow> rows;

    private SortedRows(Iterator<SheetRow> rows) {
        this.rows = rows;
    }

    /** Reads all rows and merges those with the same number. */
    public static SortedRows of(SheetRows parts) throws UnreadableFileException {
        TreeMap<Integer, SheetRow> rows = new TreeMap<>();
        for (SheetRow piece = parts.next(); piece != null; piece = parts.next()) {
            rows.merge(piece.number(), piece, SortedRows::joined);
        }
        return new SortedRows(rows.values().iterator());
    }

    @Override
    public @Nullable SheetRow next() {
        return rows.hasNext() ? rows.next() : null;
    }

    @Override
    public void close() {
        // nothing to close: all rows are in memory
    }

    private static SheetRow joined(SheetRow first, SheetRow second) {
        Cells.Builder cells =
                new Cells.Builder(first.cells().size() + second.cells().size());
        first.cells().forEach((cell, column) -> cells.put(column, cell));
        second.cells().forEach((cell, column) -> cells.put(column, cell));
        return new SheetRow(first.number(), cells.build(), first.isHidden() || second.isHidden());
    }
}
