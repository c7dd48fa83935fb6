package org.hsproster.workbook.cell;

/** Adds comments to the cells of a sheet. */
public interface SheetComments {

    void add(CellNote note);

    /** Tests whether all comments could be added. */
    default boolean areComplete() {
        return true;
    }
}
