package org.hsproster.workbook.cell;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.hsproster.report.wording.Texts;
import org.hsproster.spreadsheet.output.WritableWorkbook;

/** A copy of a workbook: the part of it that is in memory, and methods to add cells and comments. */
public interface WorkbookCopy extends WritableWorkbook, Closeable {

    /** Returns the part in memory: formats, sheets, and of the user's rows the formats of a few. */
    @Override
    Workbook workbook();

    /** Tests whether the user's workbook has macros, which are not copied. */
    boolean hadMacros();

    /** Tests whether cells take values from other workbooks, which the copy does not update when it is opened. */
    boolean hasLinks();

    /** Sets the title and the language if the user's workbook has none. */
    void complete(Texts texts);

    SheetCells cells(Sheet sheet);

    SheetComments comments(Sheet sheet);

    /**
     * Returns the first column (0-based) that is empty, together with all columns to its right.
     *
     * @param needed how many columns are to be added there
     */
    int endOfUsedColumns(Sheet sheet, int needed);

    /** Tests whether a cell of the user in this area has a value. */
    boolean hasValues(Sheet sheet, CellRangeAddress area) throws IOException;

    /** Moves sheets, given by their names, in front of the others. */
    void putFirst(List<String> sheets);
}
