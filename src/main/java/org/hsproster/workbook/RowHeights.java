package org.hsproster.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Estimates how many lines of text the rows of an annotated sheet are high; a spreadsheet fits them only later. */
final class RowHeights {

    private final XSSFSheet sheet;
    private final int start;
    private final Map<Integer, Integer> lines = new HashMap<>();

    /** For a sheet whose added columns begin at {@code start} (0-based). */
    RowHeights(XSSFSheet sheet, int start) {
        this.sheet = sheet;
        this.start = start;
    }

    /** How many rows from {@code first} (0-based) on are together as high as so many lines. */
    int rowsFor(int first, int wanted) {
        int rows = 0;
        for (int rest = wanted; rest > 0; rows++) {
            rest -= lines.computeIfAbsent(first + rows, this::linesIn);
        }
        return rows;
    }

    private int linesIn(int number) {
        XSSFRow row = sheet.getRow(number);
        if (row == null) {
            return 1;
        }
        return row.getCTRow().getCustomHeight()
                ? Math.max(1, Math.round(row.getHeightInPoints() / sheet.getDefaultRowHeightInPoints()))
                : IntStream.range(start, start + AddedColumn.values().length)
                        .map(column -> linesIn(row.getCell(column), sheet.getColumnWidth(column) / 256))
                        .max()
                        .orElse(1);
    }

    private static int linesIn(XSSFCell cell, int width) {
        return cell == null || cell.getCellType() != CellType.STRING
                ? 1
                : TextWidth.lines(cell.getStringCellValue(), width);
    }
}
