package org.hsproster.workbook.cell;

import java.util.Arrays;
import org.apache.poi.ss.usermodel.Sheet;
import org.hsproster.spreadsheet.output.TextWidth;

/** The widths of columns that the texts of a roster need, within bounds. */
public final class ColumnWidths {

    private static final int MIN_WIDTH = 10;
    private static final int MAX_WIDTH = 36;

    private int[] widths = new int[32];
    private int last = -1;

    public void add(int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (column >= widths.length) {
            widths = Arrays.copyOf(widths, Math.max(column + 1, widths.length * 2));
        }
        last = Math.max(last, column);
        if (widths[column] < MAX_WIDTH) {
            widths[column] = Math.max(widths[column], TextWidth.of(text));
        }
    }

    /** Returns the last column (0-based) with a text; -1 if there is none. */
    public int last() {
        return last;
    }

    public void applyTo(Sheet sheet) {
        for (int column = 0; column <= last; column++) {
            if (widths[column] > 0) {
                sheet.setColumnWidth(column, Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, widths[column] + 2)) * 256);
            }
        }
    }
}
