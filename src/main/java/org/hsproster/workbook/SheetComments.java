package org.hsproster.workbook;

/** Hangs comments on cells of one sheet. */
interface SheetComments {

    void add(CellNote note);
}
