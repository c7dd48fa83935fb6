package org.hsproster.form;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.spreadsheet.output.TextWidth;

/** The sheet of a draft, written from top to bottom. Boxes span rows and columns as on the agency's form. */
final class FormGrid {

    static final int ITEM = 0;
    static final int CRITERION = 1;
    static final int CHECK = 2;
    static final int POINTS = 3;
    static final int NUMBER = 4;
    static final int REMARKS = 5;

    private static final int COLUMNS = 6;

    /** The widths in half-width characters: item, criterion, check, points, number of the papers, record. */
    private static final int[] WIDTHS = {16, 42, 8, 6, 7, 42};

    /** The height of a line in relation to its font size, as Japanese fonts need it. */
    private static final double LINE = 1.45;

    /** The font size that widths refer to. */
    private static final double COLUMN_FONT = 11;

    /** The least height of a row in points, for notes by hand. */
    private static final double MIN_HEIGHT = 18;

    private final XSSFSheet sheet;
    private final FormStyles styles;
    private int next;

    FormGrid(XSSFSheet sheet, FormStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
    }

    /** Returns the row (0-based) that {@link #row} begins next. */
    int next() {
        return next;
    }

    /** Begins a row that is at least as high as {@code points}. */
    void row(double points) {
        sheet.createRow(next++).setHeightInPoints((float) Math.max(MIN_HEIGHT, points));
    }

    /** Writes a row with one text across all columns. */
    void line(String text, FormCell kind) {
        row(height(text, kind, 0, COLUMNS - 1));
        text(text, kind, 0, COLUMNS - 1);
    }

    /** Writes a number to the current row. */
    void number(int number, FormCell kind, int column) {
        cell(next - 1, column, kind).setCellValue(number);
    }

    /** Writes a text to the current row. */
    void text(String text, FormCell kind, int column) {
        text(text, kind, column, column);
    }

    /** Writes a text to columns of the current row, both inclusive. */
    void text(String text, FormCell kind, int firstColumn, int lastColumn) {
        text(text, kind, next - 1, next - 1, firstColumn, lastColumn);
    }

    /** Writes a text to a box of rows and columns, all inclusive (0-based). */
    void text(String text, FormCell kind, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                cell(row, column, kind);
            }
        }
        cell(firstRow, firstColumn, kind).setCellValue(text);
        if (firstRow < lastRow || firstColumn < lastColumn) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    /** Returns the height of a text in points, since merged cells do not grow automatically. */
    static double height(String text, FormCell kind, int firstColumn, int lastColumn) {
        int width = -1;
        for (int column = firstColumn; column <= lastColumn; column++) {
            width += WIDTHS[column];
        }
        double scale = kind.fontSize() / COLUMN_FONT;
        int lines = Math.max(1, TextWidth.lines(text, (int) (width / scale)));
        return lines * LINE * kind.fontSize() + 2;
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
