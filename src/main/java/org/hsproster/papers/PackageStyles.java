package org.hsproster.papers;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a package, each created once. */
final class PackageStyles {

    private static final String AS_TEXT = "@";

    private final XSSFWorkbook workbook;
    private final Map<PackageCell, XSSFCellStyle> styles = new EnumMap<>(PackageCell.class);

    PackageStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle of(PackageCell kind) {
        return styles.computeIfAbsent(kind, this::create);
    }

    private XSSFCellStyle create(PackageCell kind) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        font.setFontName(workbook.getFontAt(0).getFontName());
        font.setFontHeightInPoints((short) kind.fontSize());
        font.setBold(kind.isBold());
        font.setColor(color(kind.ink()));
        style.setFont(font);
        style.setAlignment(kind.alignment());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setFillForegroundColor(color(kind.fill()));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        if (kind.isText()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(AS_TEXT));
            style.setQuotePrefixed(true);
        }
        if (kind.isFramed()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private XSSFColor color(int rgb) {
        byte[] bytes = {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
        return new XSSFColor(bytes, workbook.getStylesSource().getIndexedColors());
    }
}
