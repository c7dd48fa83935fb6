package org.hsproster.workbook.cell;

import java.io.Closeable;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.report.wording.Texts;
import org.hsproster.spreadsheet.output.WritableWorkbook;

/** The workbook that comes back: what there is of it in memory, and ways to add cells and comments to all of it. */
public interface WorkbookCopy extends WritableWorkbook, Closeable {

    /** Formats, sheets and everything else about them; of the user's rows, no more than the looks of a few. */
    @Override
    Workbook workbook();

    /** Tests whether the user's has macros, which are not copied. */
    boolean hadMacros();

    /** Tests whether cells take values from other workbooks, which are no longer asked for when the copy is opened. */
    boolean hasLinks();

    /** Gives the workbook a title and a language where the user's has none. */
    void complete(Texts texts);

    SheetCells cells(Sheet sheet);

    SheetComments comments(Sheet sheet);

    /**
     * Returns the first column (0-based) with nothing in it, nor to the right of it.
     *
     * @param needed how many columns are to be added there
     */
    int endOfUsedColumns(Sheet sheet, int needed);

    /** Puts sheets, by their names, in front of the others. */
    void putFirst(List<String> sheets);
}
