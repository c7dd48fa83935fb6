package org.hsproster.workbook.style;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The colours of an .xlsx, which can be any. */
record XlsxPalette(XSSFWorkbook workbook) implements WorkbookPalette {

    /** The alpha channel, which the file format requires. */
    private static final byte OPAQUE = (byte) 0xFF;

    @Override
    public void fill(CellStyle style, int rgb) {
        style.setFillForegroundColor(color(rgb));
    }

    @Override
    public void hatch(CellStyle style, int rgb, int linesRgb) {
        style.setFillForegroundColor(color(linesRgb));
        style.setFillBackgroundColor(color(rgb));
    }

    @Override
    public void frame(CellStyle style, int rgb) {
        XSSFCellStyle framed = (XSSFCellStyle) style;
        XSSFColor color = color(rgb);
        framed.setTopBorderColor(color);
        framed.setBottomBorderColor(color);
        framed.setLeftBorderColor(color);
        framed.setRightBorderColor(color);
    }

    @Override
    public void ink(Font font, int rgb) {
        ((XSSFFont) font).setColor(color(rgb));
    }

    private XSSFColor color(int rgb) {
        byte[] bytes = {OPAQUE, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
        return new XSSFColor(bytes, workbook.getStylesSource().getIndexedColors());
    }
}
