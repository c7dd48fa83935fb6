package org.hsproster.workbook.template;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.workbook.style.CellStyles;

/** The cell styles of the empty roster. */
final class TemplateStyles {

    private static final int DARK = 0x1F2A27;
    private static final int EXAMPLE_INK = 0x6B6B6B;
    private static final int EXAMPLE_FILL = 0xF3F3F3;

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> entries = new HashMap<>();
    private final Map<String, XSSFCellStyle> examples = new HashMap<>();
    private final Map<Boolean, XSSFCellStyle> headers = new HashMap<>();

    TemplateStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Returns a dark header for a column that is needed to count points, and a light one for other columns. */
    XSSFCellStyle header(boolean isNeeded) {
        return headers.computeIfAbsent(isNeeded, needed -> {
            XSSFCellStyle style = filled(needed ? CellStyles.HEADER_FILL : CellStyles.GROUP_FILL);
            style.setFont(font(needed ? CellStyles.WHITE : DARK, true, false));
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setWrapText(true);
            style.setBorderRight(BorderStyle.THIN);
            style.setRightBorderColor(color(CellStyles.WHITE));
            return style;
        });
    }

    /** Returns the style of cells to fill in. Text remains text, so that employee numbers keep leading zeros. */
    XSSFCellStyle entry(String kind) {
        return entries.computeIfAbsent(kind, each -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format(each)));
            return style;
        });
    }

    XSSFCellStyle example(String kind) {
        return examples.computeIfAbsent(kind, each -> {
            XSSFCellStyle style = filled(EXAMPLE_FILL);
            style.setFont(font(EXAMPLE_INK, false, true));
            style.setDataFormat(workbook.createDataFormat().getFormat(format(each)));
            return style;
        });
    }

    private static String format(String kind) {
        return switch (kind) {
            case "date" -> "yyyy-mm-dd";
            case "money" -> "#,##0";
            case "text" -> "@";
            default -> "General";
        };
    }

    private XSSFCellStyle filled(int rgb) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFillForegroundColor(color(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFFont font(int rgb, boolean bold, boolean italic) {
        XSSFFont font = workbook.createFont();
        font.setFontName(workbook.getFontAt(0).getFontName());
        font.setFontHeightInPoints((short) 10);
        font.setColor(color(rgb));
        font.setBold(bold);
        font.setItalic(italic);
        return font;
    }

    private XSSFColor color(int rgb) {
        byte[] bytes = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
        return new XSSFColor(bytes, workbook.getStylesSource().getIndexedColors());
    }
}
