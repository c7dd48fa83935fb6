package org.hsproster.workbook;

/** Hangs comments on cells of one sheet. */
interface SheetComments {

    void add(CellNote note);

    /** Whether none had to be left out for want of room. */
    default boolean areComplete() {
        return true;
    }
}
