package org.hsproster.workbook.cell;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What the two formats of Excel know of a sheet, each in a way of its own. */
public sealed interface SheetFeatures permits XlsxSheetFeatures, XlsSheetFeatures {

    static SheetFeatures of(Sheet sheet) {
        return sheet instanceof HSSFSheet xls ? new XlsSheetFeatures(xls) : new XlsxSheetFeatures((XSSFSheet) sheet);
    }

    /** Returns the range of a filter of the user's. */
    Optional<String> ownFilter();

    /** Lets the view begin at the first row. */
    void scrollToTop();

    /** Returns the last column (0-based) of each table. */
    IntStream lastColumnsOfTables();

    /** Tests whether a row (0-based) belongs to a table. */
    boolean isInTable(int row);

    /** Tests whether comments and filters, which are drawn, can be added to the drawings that are there. */
    boolean takesDrawings();

    /** Puts what is said of the columns in their order, after widths were set. */
    void sortColumns();

    /** Makes a row as high as so many points, unless the user has fixed its height. */
    void grow(Row row, double points);
}
