package org.hsproster.workbook.cell;

/** Hangs comments on cells of one sheet. */
public interface SheetComments {

    void add(CellNote note);

    /** Tests whether none had to be left out for want of room. */
    default boolean areComplete() {
        return true;
    }
}
