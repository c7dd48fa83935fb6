package org.hsproster.workbook;

import java.util.List;

/** Hangs comments on cells of one sheet. */
interface SheetComments {

    /** A comment beside a cell, given by row and column (0-based). */
    void add(int row, int column, String author, List<String> lines);
}
