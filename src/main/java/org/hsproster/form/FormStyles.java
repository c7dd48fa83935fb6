package org.hsproster.form;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STBorderStyle;

/** The cell styles of a draft, each created once. */
final class FormStyles {

    /** The format of text, which keeps leading zeros and prevents formulas. */
    private static final String AS_TEXT = "@";

    private final XSSFWorkbook workbook;
    private final Map<FormCell, XSSFCellStyle> styles = new EnumMap<>(FormCell.class);

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle of(FormCell kind) {
        return styles.computeIfAbsent(kind, this::create);
    }

    private XSSFCellStyle create(FormCell kind) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(kind));
        style.setAlignment(kind.alignment());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setIndention((short) (kind == FormCell.RECORD ? 1 : 0));
        style.setFillForegroundColor(color(kind.fill()));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        if (kind == FormCell.VALUE) {
            style.setDataFormat(workbook.createDataFormat().getFormat(AS_TEXT));
            style.setQuotePrefixed(true);
        }
        frame(style, kind.frame());
        return style;
    }

    private void frame(XSSFCellStyle style, FormCell.Frame frame) {
        if (frame == FormCell.Frame.ALL || frame == FormCell.Frame.STRUCK) {
            style.setBorderTop(BorderStyle.THIN);
        }
        if (frame != FormCell.Frame.NONE && frame != FormCell.Frame.SIDES) {
            style.setBorderBottom(BorderStyle.THIN);
        }
        if (frame != FormCell.Frame.NONE && frame != FormCell.Frame.BELOW) {
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (frame == FormCell.Frame.STRUCK) {
            strike(style);
        }
    }

    /** Adds a diagonal line, for which POI has no method. */
    private void strike(XSSFCellStyle style) {
        CTXf format = style.getCoreXf();
        StylesTable table = workbook.getStylesSource();
        CTBorder border = (CTBorder)
                table.getBorderAt((int) format.getBorderId()).getCTBorder().copy();
        border.setDiagonalUp(true);
        border.addNewDiagonal().setStyle(STBorderStyle.THIN);
        format.setBorderId(table.putBorder(new XSSFCellBorder(border, table.getTheme(), table.getIndexedColors())));
    }

    private XSSFFont font(FormCell kind) {
        XSSFFont font = workbook.createFont();
        font.setFontName(workbook.getFontAt(0).getFontName());
        font.setFontHeightInPoints((short) kind.fontSize());
        font.setBold(kind.bold());
        font.setColor(color(kind.ink()));
        return font;
    }

    private XSSFColor color(int rgb) {
        byte[] bytes = {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
        return new XSSFColor(bytes, workbook.getStylesSource().getIndexedColors());
    }
}
