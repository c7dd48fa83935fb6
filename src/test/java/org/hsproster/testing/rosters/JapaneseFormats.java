package org.hsproster.testing.rosters;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of the company's own roster. */
final class JapaneseFormats {

    private static final byte[] GREEN = {(byte) 0x2F, (byte) 0x5D, (byte) 0x50};
    private static final byte[] PALE = {(byte) 0xE7, (byte) 0xEF, (byte) 0xEA};

    private final XSSFWorkbook workbook;
    private final Map<CellForm, XSSFCellStyle> values = new EnumMap<>(CellForm.class);

    JapaneseFormats(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle title(int points) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(points, true));
        return style;
    }

    XSSFCellStyle header() {
        XSSFCellStyle style = framed(filled(GREEN));
        style.getFont().setColor(IndexedColors.WHITE.index);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    XSSFCellStyle total(String format) {
        XSSFCellStyle style = framed(filled(PALE));
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setBorderTop(BorderStyle.DOUBLE);
        return style;
    }

    XSSFCellStyle value(CellForm form) {
        return values.computeIfAbsent(form, this::aligned);
    }

    private XSSFCellStyle aligned(CellForm form) {
        XSSFCellStyle style = value(form.format());
        HorizontalAlignment alignment = switch (form) {
            case DATE, ERA_DATE -> HorizontalAlignment.CENTER;
            case TEXT, ERA_TEXT -> HorizontalAlignment.LEFT;
            default -> HorizontalAlignment.RIGHT;
        };
        style.setAlignment(alignment);
        style.setIndention((short) (alignment == HorizontalAlignment.LEFT ? 1 : 0));
        return style;
    }

    XSSFCellStyle value(String format) {
        XSSFCellStyle style = framed(workbook.createCellStyle());
        style.setFont(font(10, false));
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private XSSFCellStyle filled(byte[] colour) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(10, true));
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFCellStyle framed(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.HAIR);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFFont font(int points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName("游ゴシック");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }
}
