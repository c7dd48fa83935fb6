package org.hsproster.form;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet of a draft, written from top to bottom. Boxes span rows and columns as on the agency's form. */
final class FormGrid {

    static final int ITEM = 0;

    /** The first of the five columns of criteria; it is blank before those that are set in. */
    static final int CRITERION = 1;

    static final int INDENTED = 2;

    /** The last column of criteria. */
    static final int CRITERION_END = 5;

    static final int CHECK = 6;
    static final int POINTS = 7;
    static final int NUMBER = 8;

    /** The column beside the form. */
    static final int RECORD = 9;

    /** The widths in half-width characters; each of four ages has as much. */
    private static final int[] WIDTHS = {8, 3, 8, 11, 11, 11, 7, 6, 5, 34};

    /** The widths with a translation below each text. */
    private static final int[] TRANSLATED_WIDTHS = {11, 3, 11, 14, 14, 14, 7, 7, 7, 44};

    /** The heights of a line of each edition in relation to its font size: Yu Gothic needs more than Calibri. */
    private static final double LINE = 1.7;

    private static final double TRANSLATED_LINE = 1.4;

    private final int[] widths;
    private final double line;
    private final XSSFSheet sheet;
    private final FormStyles styles;
    private int next;

    FormGrid(XSSFSheet sheet, FormStyles styles, boolean isTranslated) {
        this.widths = isTranslated ? TRANSLATED_WIDTHS : WIDTHS;
        this.line = isTranslated ? TRANSLATED_LINE : LINE;
        this.sheet = sheet;
        this.styles = styles;
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
    }

    /** Returns the row (0-based) that {@link #row} begins next. */
    int next() {
        return next;
    }

    /** Begins a row that is at least as high as {@code points}. */
    void row(double points) {
        sheet.createRow(next++).setHeightInPoints((float) Math.min(RowHeight.MOST, Math.max(RowHeight.LEAST, points)));
    }

    /** Begins a new page with the next row. */
    void page() {
        sheet.setRowBreak(next - 1);
    }

    /** Writes a row with one text across all columns. */
    void line(String text, FormCell kind) {
        row(height(text, kind, ITEM, RECORD));
        text(text, kind, ITEM, RECORD);
    }

    /** Writes a text to columns of the current row, both inclusive. */
    void text(String text, FormCell kind, int firstColumn, int lastColumn) {
        text(text, kind, next - 1, next - 1, firstColumn, lastColumn);
    }

    /** Writes a text, or a number of points, to a box of rows and columns, all inclusive (0-based). */
    void text(String text, FormCell kind, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                cell(row, column, kind);
            }
        }
        XSSFCell cell = cell(firstRow, firstColumn, kind);
        if (kind.alignment() == HorizontalAlignment.CENTER && text.matches("\\d{1,3}")) {
            cell.setCellValue(Integer.parseInt(text));
        } else {
            cell.setCellValue(text);
        }
        if (firstRow < lastRow || firstColumn < lastColumn) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    /** Returns the height of a text in points, since merged cells do not grow automatically. */
    double height(String text, FormCell kind, int firstColumn, int lastColumn) {
        int width = -1;
        for (int column = firstColumn; column <= lastColumn; column++) {
            width += widths[column];
        }
        return RowHeight.of(text, kind, width, line);
    }

    private XSSFCell cell(int number, int column, FormCell kind) {
        XSSFRow row = sheet.getRow(number);
        XSSFCell cell = row.getCell(column);
        if (cell == null) {
            cell = row.createCell(column);
        }
        cell.setCellStyle(styles.of(kind));
        return cell;
    }
}
