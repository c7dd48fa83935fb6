package org.hsproster.workbook.cell;

import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.hsproster.spreadsheet.output.TextWidth;
import org.hsproster.workbook.style.BaseStyle;

/**
 * Heights of rows with wrapped text. They are estimated, since not all spreadsheet programs fit rows when they open a
 * file, and not fixed, so that a row is fitted again when it is edited.
 */
public final class RowHeights {

    /** The space above and below the texts of a row together, in points. */
    private static final double AIR = 4;

    /** The largest height that Excel allows, in points. */
    private static final double MAX_HEIGHT = 409;

    private RowHeights() {}

    /** Returns the height of a row with some space around texts of so much height. */
    public static double airy(double texts, Sheet sheet) {
        return Math.min(MAX_HEIGHT, Math.max(texts, sheet.getDefaultRowHeightInPoints()) + AIR);
    }

    /** Returns how many rows from {@code first} (0-based) on have at least this height together, in points. */
    static int covering(Sheet sheet, int first, double points) {
        int rows = 0;
        for (double rest = points; rest > 0; rows++) {
            Row row = sheet.getRow(first + rows);
            rest -= Math.max(1, row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints());
        }
        return rows;
    }

    /** Returns the height of the texts of the cells from {@code start} (0-based) on, in points. */
    static double needed(Row row, int start) {
        return StreamSupport.stream(row.spliterator(), false)
                .filter(cell -> cell.getColumnIndex() >= start)
                .mapToDouble(RowHeights::needed)
                .max()
                .orElse(0);
    }

    private static double needed(Cell cell) {
        if (cell.getCellType() != CellType.STRING) {
            return cell.getCellType() == CellType.NUMERIC ? line(cell.getCellStyle(), cell.getSheet()) : 0;
        }
        return needed(cell.getStringCellValue(), cell.getCellStyle(), cell.getSheet(), cell.getColumnIndex());
    }

    /** Returns the height of a text, in points. */
    static double needed(String text, CellStyle style, Sheet sheet, int column) {
        return needed(
                style.getWrapText()
                        ? TextWidth.lines(text, digits(width(sheet, column), style, scale(style, sheet)))
                        : 1,
                line(style, sheet));
    }

    public static double needed(int lines, double line) {
        return Math.min(MAX_HEIGHT, lines * line);
    }

    /** Returns the height of a line of text, in points. */
    public static double line(BaseStyle style) {
        return LineHeights.of(style.fontName(), style.fontSize());
    }

    /** Returns the height of a line of text, in points. */
    public static double line(CellStyle style, Sheet sheet) {
        Font font = font(style, sheet);
        return LineHeights.of(font.getFontName(), font.getFontHeight() / 20.0);
    }

    /** Returns the width of a column that texts can take, in digits of the workbook's own font. */
    public static int width(Sheet sheet, int column) {
        return sheet.getColumnWidth(column) / 256 - 1;
    }

    /** Returns the size of the workbook's own font in relation to that of a format, at most 1. */
    public static double scale(CellStyle style, Sheet sheet) {
        return Math.min(
                1, (double) font(sheet, 0).getFontHeight() / font(style, sheet).getFontHeight());
    }

    /** Returns how many digits of a format a column of this width takes. */
    public static int digits(int width, CellStyle style, double scale) {
        return Math.max(1, (int) ((width - style.getIndention()) * scale));
    }

    private static Font font(CellStyle style, Sheet sheet) {
        return font(sheet, style.getFontIndex());
    }

    private static Font font(Sheet sheet, int number) {
        return sheet.getWorkbook().getFontAt(number);
    }
}
