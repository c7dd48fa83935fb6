package org.hsproster.workbook.style;

import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;

/** The 56 colours of the user's workbook. They are not changed: each colour is replaced by the most similar one. */
record XlsPalette(HSSFPalette colors) implements WorkbookPalette {

    static XlsPalette of(HSSFWorkbook workbook) {
        return new XlsPalette(workbook.getCustomPalette());
    }

    @Override
    public void fill(CellStyle style, int rgb) {
        style.setFillForegroundColor(index(rgb));
    }

    @Override
    public void hatch(CellStyle style, int rgb, int linesRgb) {
        style.setFillForegroundColor(index(linesRgb));
        style.setFillBackgroundColor(index(rgb));
    }

    @Override
    public void frame(CellStyle style, int rgb) {
        style.setTopBorderColor(index(rgb));
        style.setBottomBorderColor(index(rgb));
        style.setLeftBorderColor(index(rgb));
        style.setRightBorderColor(index(rgb));
    }

    @Override
    public void ink(Font font, int rgb) {
        font.setColor(index(rgb));
    }

    private short index(int rgb) {
        return colors.findSimilarColor(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF)
                .getIndex();
    }
}
