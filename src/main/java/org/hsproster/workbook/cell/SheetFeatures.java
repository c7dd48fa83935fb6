package org.hsproster.workbook.cell;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Features of a sheet that the two formats of Excel store in different ways. */
public sealed interface SheetFeatures permits XlsxSheetFeatures, XlsSheetFeatures {

    static SheetFeatures of(Sheet sheet) {
        return sheet instanceof HSSFSheet xls ? new XlsSheetFeatures(xls) : new XlsxSheetFeatures((XSSFSheet) sheet);
    }

    /** Returns the range of the user's filter. */
    Optional<CellRangeAddress> ownFilter();

    /** Filters a range. A filter that the sheet has already gets this range, which begins where its own does. */
    void filter(CellRangeAddress range);

    /** Tests whether the user has set up anything for printing: paper, scale, breaks, titles, an area, or a header. */
    boolean hasPrintSettings();

    /** Sets the colour of the tab as RGB. */
    void colorTab(int rgb);

    /** Scrolls the view to the first row. */
    void scrollToTop();

    /** Returns the ranges of the tables. */
    Stream<CellRangeAddress> tables();

    /** Tests whether the drawings of comments and filters can be added to the existing ones. */
    boolean takesDrawings();

    /** Sorts the elements with the widths of columns, after widths were set. */
    void sortColumns();

    /** Raises the height of a row to so many points, unless the user has fixed it. */
    void grow(Row row, double points);
}
