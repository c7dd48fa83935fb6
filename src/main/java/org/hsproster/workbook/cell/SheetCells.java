package org.hsproster.workbook.cell;

/** The added cells of a sheet. Rows are written in any order, but each only once. */
public interface SheetCells {

    /** Returns the row with this index (0-based), whose cells are written from left to right. */
    RowWriter row(int index);
}
