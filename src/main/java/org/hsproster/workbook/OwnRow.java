package org.hsproster.workbook;

import org.apache.poi.ss.usermodel.CellStyle;

/** Cells of ours in one row. */
interface OwnRow {

    /** 0-based. */
    int index();

    void text(int column, String text, CellStyle style);

    void number(int column, double number, CellStyle style);

    void blank(int column, CellStyle style);

    /** Lets a cell that has been written lead to another one of the workbook. */
    void link(int column, String location);

    /** Lets a cell that has been written lead to a page of the web. */
    void web(int column, String address);

    /** Lets the row grow to show the texts, unless the user has fixed its height. Nothing follows. */
    void finish();
}
