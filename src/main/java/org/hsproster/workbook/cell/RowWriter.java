package org.hsproster.workbook.cell;

import org.apache.poi.ss.usermodel.CellStyle;

/** Cells of ours in one row. */
public interface RowWriter {

    /** On one sheet, those of the user included. */
    int MAX_LINKS = 65_000;

    /** 0-based. */
    int index();

    void text(int column, String text, CellStyle style);

    void number(int column, double number, CellStyle style);

    void blank(int column, CellStyle style);

    /** Tests whether the sheet can have one more link: Excel calls a sheet with too many of them damaged. */
    boolean takesLink();

    /** Lets a cell that has been written lead to another one of the workbook. */
    void link(int column, String location);

    /** Lets a cell that has been written lead to a page of the web. */
    void web(int column, String address);

    /**
     * Makes the row as high as its texts with some air around them. Nothing follows.
     *
     * @param isFixed whether the row stays so where a spreadsheet fits rows, which leaves no air
     * @return the height, in points
     */
    double finishAiry(boolean isFixed);

    /** Leaves the row as high as it is. Nothing follows. */
    void finish();
}
