package org.hsproster.workbook.cell;

import org.apache.poi.ss.usermodel.CellStyle;

/** Writes the added cells of one row. */
public interface RowWriter {

    /** The most links on one sheet, those of the user included. */
    int MAX_LINKS = 65_000;

    /** Returns the index (0-based) of the row. */
    int index();

    void text(int column, String text, CellStyle style);

    void number(int column, double number, CellStyle style);

    void blank(int column, CellStyle style);

    /** Tests whether the sheet can have one more link; Excel takes a sheet with too many of them for damaged. */
    boolean takesLink();

    /** Adds a link to another cell of the workbook to a cell that has been written. */
    void link(int column, String location);

    /** Adds a link to a web page to a cell that has been written. */
    void web(int column, String address);

    /**
     * Finishes the row at the height of its texts with some space around them.
     *
     * @param isFixed whether the height remains when a spreadsheet program fits rows, which leaves no space
     * @return the height, in points
     */
    double finishAiry(boolean isFixed);

    /** Finishes the row without changing its height. */
    void finish();
}
