package org.hsproster.testing.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Compares cells one by one: value, formula and stored result, and all attributes of their formats. */
public final class CellComparison {

    private CellComparison() {}

    public static void assertSame(XSSFSheet original, XSSFSheet copy) {
        for (Row row : original) {
            for (Cell cell : row) {
                Cell copied = copy.getRow(cell.getRowIndex()).getCell(cell.getColumnIndex());
                assertThat(describe(copied))
                        .as(cell.getAddress().formatAsString())
                        .isEqualTo(describe(cell));
            }
            XSSFRow copied = copy.getRow(row.getRowNum());
            if (((XSSFRow) row).getCTRow().getCustomHeight()) {
                assertThat(copied.getHeight()).as("fixed height").isEqualTo(row.getHeight());
            }
            assertThat(copied.getZeroHeight()).isEqualTo(row.getZeroHeight());
        }
    }

    private static List<Object> describe(Cell cell) {
        XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
        return Stream.of(value(cell), format(style), font(style.getFont()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> value(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return List.of(
                cell.getCellType(),
                formula ? cell.getCellFormula() : "",
                type == CellType.NUMERIC ? cell.getNumericCellValue() : cell.getStringCellValue());
    }

    private static List<Object> format(XSSFCellStyle style) {
        return List.of(
                style.getDataFormatString(),
                style.getFillPattern(),
                String.valueOf(style.getFillForegroundXSSFColor()),
                style.getFillForegroundColor(),
                style.getAlignment(),
                style.getVerticalAlignment(),
                style.getWrapText(),
                style.getBorderBottom(),
                style.getBorderTop(),
                style.getBorderLeft(),
                style.getBorderRight(),
                style.getLocked());
    }

    private static List<Object> font(XSSFFont font) {
        return List.of(font.getFontName(), font.getFontHeight(), font.getBold(), font.getItalic(), font.getColor());
    }
}
