package org.hsproster.form;

import java.util.Optional;

/** A column, or several beside each other, whose cells are merged downwards over rows that have the same content. */
final class MergedColumn {

    private final FormGrid grid;
    private final int firstColumn;
    private final int lastColumn;
    private Optional<Begun> begun = Optional.empty();

    private record Begun(String text, FormCell kind, int row) {}

    MergedColumn(FormGrid grid, int firstColumn, int lastColumn) {
        this.grid = grid;
        this.firstColumn = firstColumn;
        this.lastColumn = lastColumn;
    }

    /** Begins a cell in the row that is begun next, and ends the one above unless it goes on. */
    void next(String text, FormCell kind) {
        if (!text.equals(PrintedRow.SAME)) {
            end();
            begun = Optional.of(new Begun(text, kind, grid.next()));
        }
    }

    /** Writes the cell that was begun, down to the last row. */
    void end() {
        begun.filter(cell -> cell.row() < grid.next())
                .ifPresent(cell ->
                        grid.text(cell.text(), cell.kind(), cell.row(), grid.next() - 1, firstColumn, lastColumn));
        begun = Optional.empty();
    }
}
