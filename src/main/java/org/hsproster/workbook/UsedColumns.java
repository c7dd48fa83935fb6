package org.hsproster.workbook;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** How far to the right a sheet is in use: by cells one can see, and by what lies over the cells. */
final class UsedColumns {

    private UsedColumns() {}

    /** The first column (0-based) with nothing in it, nor to the right of it. */
    static int end(XSSFSheet sheet) {
        return IntStream.concat(cells(sheet), overlays(sheet)).max().orElse(-1) + 1;
    }

    private static IntStream cells(XSSFSheet sheet) {
        return IntStream.rangeClosed(sheet.getFirstRowNum(), sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(row -> row != null)
                .mapToInt(UsedColumns::lastVisible);
    }

    private static int lastVisible(Row row) {
        for (int column = row.getLastCellNum() - 1; column >= 0; column--) {
            Cell cell = row.getCell(column);
            if (cell != null && isVisible(cell)) {
                return column;
            }
        }
        return -1;
    }

    private static boolean isVisible(Cell cell) {
        CellStyle style = cell.getCellStyle();
        return cell.getCellType() != CellType.BLANK
                || style.getFillPattern() != FillPatternType.NO_FILL
                || Stream.of(style.getBorderBottom(), style.getBorderTop(), style.getBorderLeft())
                        .anyMatch(border -> border != BorderStyle.NONE);
    }

    private static IntStream overlays(XSSFSheet sheet) {
        return Stream.of(
                        sheet.getMergedRegions().stream().map(CellRangeAddress::getLastColumn),
                        sheet.getTables().stream().map(XSSFTable::getEndColIndex),
                        sheet.getCellComments().keySet().stream().map(CellAddress::getColumn),
                        drawings(sheet).mapToObj(Integer::valueOf))
                .flatMap(columns -> columns)
                .mapToInt(Integer::intValue);
    }

    private static IntStream drawings(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        return drawing == null
                ? IntStream.empty()
                : drawing.getShapes().stream()
                        .filter(shape -> shape.getAnchor() instanceof XSSFClientAnchor)
                        .mapToInt(shape -> ((XSSFClientAnchor) shape.getAnchor()).getCol2());
    }
}
