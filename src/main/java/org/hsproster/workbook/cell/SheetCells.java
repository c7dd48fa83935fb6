package org.hsproster.workbook.cell;

/** Where the cells go that we write on one sheet. Rows may come in any order, but each only once. */
public interface SheetCells {

    /** Returns the row with this number (0-based), to be given its cells from the left. */
    RowWriter row(int index);
}
