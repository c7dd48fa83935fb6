package org.hsproster.spreadsheet;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The non-blank cells of one row, ordered by column (0-based). */
public final class Cells {

    private static final Cells NONE = new Builder(0).build();

    private final int[] columns;
    private final RawCell[] cells;
    private final int size;

    private Cells(int[] columns, RawCell[] cells, int size) {
        this.columns = columns;
        this.cells = cells;
        this.size = size;
    }

    public static Cells none() {
        return NONE;
    }

    @Nullable
    public RawCell get(int column) {
        int index = index(columns, size, column);
        return index < 0 ? null : cells[index];
    }

    public boolean has(int column) {
        return index(columns, size, column) >= 0;
    }

    /** Returns the cells from left to right. */
    public List<RawCell> values() {
        return Collections.unmodifiableList(Arrays.asList(cells).subList(0, size));
    }

    /** Returns the columns of the cells from left to right. */
    public IntStream columns() {
        return Arrays.stream(columns, 0, size);
    }

    /** Passes each cell with its column, from left to right. */
    public void forEach(ObjIntConsumer<RawCell> action) {
        for (int i = 0; i < size; i++) {
            action.accept(cells[i], columns[i]);
        }
    }

    /**
     * Returns the leftmost cell.
     *
     * @throws NoSuchElementException if the row is blank
     */
    public RawCell first() {
        return cells[requireFirst()];
    }

    public int firstColumn() {
        return columns[requireFirst()];
    }

    /** Returns the column of the rightmost cell, or -1 if the row is blank. */
    public int lastColumn() {
        return size == 0 ? -1 : columns[size - 1];
    }

    public int size() {
        return size;
    }

    private int requireFirst() {
        if (size == 0) {
            throw new NoSuchElementException("a row without cells");
        }
        return 0;
    }

    /** Works like {@link Arrays#binarySearch}, but first tries the index that a row without blank cells has. */
    private static int index(int[] columns, int size, int column) {
        return column < size && columns[column] == column ? column : Arrays.binarySearch(columns, 0, size, column);
    }

    /** Collects the cells of a row, in any order. */
    public static final class Builder {

        private int[] columns;
        private RawCell[] cells;
        private int size;

        /** Creates a builder with room for {@code expected} cells; it grows as needed. */
        public Builder(int expected) {
            columns = new int[expected];
            cells = new RawCell[expected];
        }

        /** Adds a cell; of two cells in one column the later one counts. */
        public Builder put(int column, RawCell cell) {
            if (size > 0 && column <= columns[size - 1]) {
                return insert(index(columns, size, column), column, cell);
            }
            makeRoom();
            columns[size] = column;
            cells[size++] = cell;
            return this;
        }

        public Cells build() {
            return new Cells(columns, cells, size);
        }

        private Builder insert(int found, int column, RawCell cell) {
            int index = found < 0 ? -found - 1 : found;
            if (found < 0) {
                makeRoom();
                System.arraycopy(columns, index, columns, index + 1, size - index);
                System.arraycopy(cells, index, cells, index + 1, size - index);
                size++;
            }
            columns[index] = column;
            cells[index] = cell;
            return this;
        }

        private void makeRoom() {
            if (size == columns.length) {
                columns = Arrays.copyOf(columns, 2 * size + 1);
                cells = Arrays.copyOf(cells, 2 * size + 1);
            }
        }
    }
}
