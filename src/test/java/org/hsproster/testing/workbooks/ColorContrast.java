package org.hsproster.testing.workbooks;

import java.util.stream.DoubleStream;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;

/** The contrast between the text and the fill of a cell, as defined by WCAG. */
public final class ColorContrast {

    private static final int WHITE = 0xFFFFFF;

    private ColorContrast() {}

    /** Returns the contrast of a cell. */
    public static double of(Cell cell) {
        return of(fill(cell), ink(cell));
    }

    public static double of(int fill, int ink) {
        double light = Math.max(luminance(fill), luminance(ink));
        double dark = Math.min(luminance(fill), luminance(ink));
        return (light + 0.05) / (dark + 0.05);
    }

    public static boolean isFilled(Cell cell) {
        return cell.getCellStyle().getFillPattern() != FillPatternType.NO_FILL;
    }

    public static double luminance(int rgb) {
        double[] light = DoubleStream.of(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF)
                .map(part -> part / 255)
                .map(part -> part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    private static int fill(Cell cell) {
        if (!isFilled(cell)) {
            return WHITE;
        }
        return cell instanceof XSSFCell xlsx
                ? rgb(xlsx.getCellStyle().getFillForegroundXSSFColor(), WHITE)
                : rgb(((HSSFCell) cell).getCellStyle().getFillForegroundColorColor(), WHITE);
    }

    private static int ink(Cell cell) {
        if (cell instanceof XSSFCell xlsx) {
            return rgb(xlsx.getCellStyle().getFont().getXSSFColor(), 0);
        }
        HSSFWorkbook workbook = (HSSFWorkbook) cell.getSheet().getWorkbook();
        return rgb(((HSSFCell) cell).getCellStyle().getFont(workbook).getHSSFColor(workbook), 0);
    }

    private static int rgb(@Nullable XSSFColor color, int otherwise) {
        byte @Nullable [] rgb = color == null ? null : color.getRGB();
        return rgb == null ? otherwise : (rgb[0] & 0xFF) << 16 | (rgb[1] & 0xFF) << 8 | rgb[2] & 0xFF;
    }

    private static int rgb(@Nullable HSSFColor color, int otherwise) {
        if (color == null || color.getIndex() == HSSFColor.HSSFColorPredefined.AUTOMATIC.getIndex()) {
            return otherwise;
        }
        short[] rgb = color.getTriplet();
        return rgb[0] << 16 | rgb[1] << 8 | rgb[2];
    }
}
