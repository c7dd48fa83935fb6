package org.hsproster.form;

import java.util.Arrays;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Scales a sheet so that each of its pages fits on A4. Fitting to a number of pages would ignore the page break of the
 * form.
 */
final class PrintScale {

    private static final double A4_WIDTH = 595;
    private static final double A4_HEIGHT = 841;
    private static final double POINTS_PER_INCH = 72;

    /** The least scale that Excel knows, in percent. */
    private static final double LEAST = 10;

    /** The width of a column of one character in points, in the widest of the fonts that programs substitute. */
    private static final double CHARACTER = 7.1;

    private PrintScale() {}

    /**
     * Returns the scale in percent.
     *
     * @param across the margins left and right together, in inches
     * @param down the margins above and below together, in inches
     */
    static short of(XSSFSheet sheet, double across, double down) {
        double width = 0;
        for (int column = 0; column <= FormGrid.RECORD; column++) {
            width += sheet.getColumnWidth(column) / 256.0 * CHARACTER;
        }
        double byWidth = (A4_WIDTH - across * POINTS_PER_INCH) / width;
        double byHeight = (A4_HEIGHT - down * POINTS_PER_INCH) / highestPage(sheet);
        return (short) Math.max(LEAST, Math.min(100, Math.floor(100 * Math.min(byWidth, byHeight))));
    }

    private static double highestPage(XSSFSheet sheet) {
        double highest = 0;
        double height = 0;
        int[] breaks = sheet.getRowBreaks();
        for (Row row : sheet) {
            height += row.getHeightInPoints();
            highest = Math.max(highest, height);
            if (Arrays.binarySearch(breaks, row.getRowNum()) >= 0) {
                height = 0;
            }
        }
        return highest;
    }
}
