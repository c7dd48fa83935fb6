package org.hsproster.workbook.cell;

import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.hssf.usermodel.HSSFCombobox;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Shape;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The columns of a sheet that are in use, by visible cells and by drawings over cells. */
public final class UsedColumns {

    private UsedColumns() {}

    /** Returns the first column (0-based) that is empty, together with all columns to its right. */
    public static int end(Sheet sheet, int needed) {
        int overlays = overlays(sheet).max().orElse(-1);
        return end(
                sheet,
                needed,
                () -> cells(sheet, UsedColumns::isVisible).reduce(overlays, Math::max),
                () -> cells(sheet, cell -> cell.getCellType() != CellType.BLANK).reduce(overlays, Math::max));
    }

    /**
     * Returns the column after the visible cells, or after the values if a fill up to the last column leaves no room.
     */
    public static int end(Sheet sheet, int needed, IntSupplier lastVisible, IntSupplier lastWithValue) {
        int end = lastVisible.getAsInt() + 1;
        int columns = sheet.getWorkbook().getSpreadsheetVersion().getMaxColumns();
        return end + needed <= columns ? end : lastWithValue.getAsInt() + 1;
    }

    /** Tests whether a cell in this area has a value. */
    public static boolean hasValues(Sheet sheet, CellRangeAddress area) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .anyMatch(cell -> area.isInRange(cell) && cell.getCellType() != CellType.BLANK);
    }

    private static IntStream cells(Sheet sheet, Predicate<Cell> isUsed) {
        return IntStream.rangeClosed(sheet.getFirstRowNum(), sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(row -> row != null)
                .mapToInt(row -> last(row, isUsed));
    }

    private static int last(Row row, Predicate<Cell> isUsed) {
        for (int column = row.getLastCellNum() - 1; column >= 0; column--) {
            Cell cell = row.getCell(column);
            if (cell != null && isUsed.test(cell)) {
                return column;
            }
        }
        return -1;
    }

    private static boolean isVisible(Cell cell) {
        return cell.getCellType() != CellType.BLANK || isVisible(cell.getCellStyle());
    }

    /** Tests whether an empty cell of this format is visible. */
    public static boolean isVisible(CellStyle style) {
        return style.getFillPattern() != FillPatternType.NO_FILL
                || Stream.of(style.getBorderBottom(), style.getBorderTop(), style.getBorderLeft())
                        .anyMatch(border -> border != BorderStyle.NONE);
    }

    /** Returns the last columns that tables, merged regions and drawings cover. */
    public static IntStream overlays(Sheet sheet) {
        return Stream.of(
                        sheet.getMergedRegions().stream().map(CellRangeAddress::getLastColumn),
                        SheetFeatures.of(sheet).tables().map(CellRangeAddress::getLastColumn),
                        shapes(sheet))
                .flatMap(columns -> columns)
                .mapToInt(Integer::intValue);
    }

    /**
     * Returns the last columns of drawings, if they can be read. Comments do not count, since they belong to their
     * cells.
     */
    private static Stream<Integer> shapes(Sheet sheet) {
        @Nullable Drawing<?> drawing = SheetFeatures.of(sheet).takesDrawings() ? sheet.getDrawingPatriarch() : null;
        return drawing == null
                ? Stream.empty()
                : StreamSupport.stream(drawing.spliterator(), false)
                        .filter(shape -> !(shape instanceof Comment) && shape.getAnchor() instanceof ClientAnchor)
                        .map(shape -> last(shape, (ClientAnchor) shape.getAnchor()));
    }

    /** Returns the last column of a drawing. The arrow of a filter ends where the next column begins. */
    private static int last(Shape shape, ClientAnchor anchor) {
        boolean isArrow = shape instanceof HSSFCombobox && anchor.getDx2() == 0;
        return isArrow ? Math.max(anchor.getCol1(), anchor.getCol2() - 1) : anchor.getCol2();
    }
}
