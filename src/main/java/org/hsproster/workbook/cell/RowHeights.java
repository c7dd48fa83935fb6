package org.hsproster.workbook.cell;

import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.hsproster.spreadsheet.output.TextWidth;

/**
 * Heights of rows with wrapped text. They are estimated, since not every spreadsheet fits rows when it opens a file;
 * they are not fixed, so that a row is fitted again when somebody edits it.
 */
public final class RowHeights {

    /** Of a line, by the size of its letters; Japanese fonts need this much. */
    private static final double LINE = 1.5;

    /** In points, above and below the texts of a row together. */
    private static final double AIR = 4;

    /** In points, the most a spreadsheet allows. */
    private static final double MAX_HEIGHT = 409;

    private RowHeights() {}

    /** Returns what a row takes whose texts take so much, with some air around them. */
    public static double airy(double texts, Sheet sheet) {
        return Math.min(MAX_HEIGHT, Math.max(texts, sheet.getDefaultRowHeightInPoints()) + AIR);
    }

    /** Returns how many rows from {@code first} (0-based) on are together as high as so many points. */
    static int covering(Sheet sheet, int first, double points) {
        int rows = 0;
        for (double rest = points; rest > 0; rows++) {
            Row row = sheet.getRow(first + rows);
            rest -= Math.max(1, row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints());
        }
        return rows;
    }

    /** Returns what the texts of the cells from {@code start} (0-based) on take, in points. */
    static double needed(Row row, int start) {
        return StreamSupport.stream(row.spliterator(), false)
                .filter(cell -> cell.getColumnIndex() >= start && cell.getCellType() == CellType.STRING)
                .mapToDouble(RowHeights::needed)
                .max()
                .orElse(0);
    }

    private static double needed(Cell cell) {
        return needed(cell.getStringCellValue(), cell.getCellStyle(), cell.getSheet(), cell.getColumnIndex());
    }

    /** Returns what a text takes, in points. */
    static double needed(String text, CellStyle style, Sheet sheet, int column) {
        return needed(
                style.getWrapText() ? TextWidth.lines(text, width(sheet, column) - style.getIndention()) : 1,
                line(style, sheet));
    }

    public static double needed(int lines, double line) {
        return Math.min(MAX_HEIGHT, lines * line);
    }

    /** Returns how high a line of text is, in points. */
    public static double line(CellStyle style, Sheet sheet) {
        Font font = sheet.getWorkbook().getFontAt(style.getFontIndex());
        return LINE * font.getFontHeight() / 20;
    }

    /** Returns what a text may take of the width of a column, in digits. */
    public static int width(Sheet sheet, int column) {
        return sheet.getColumnWidth(column) / 256 - 1;
    }
}
