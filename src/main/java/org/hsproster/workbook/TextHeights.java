package org.hsproster.workbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;

/** What texts of one sheet take, whose columns and formats are looked at once each. */
final class TextHeights {

    private static final int UNKNOWN = -1;

    private final Sheet sheet;
    private final Map<Short, Double> lines = new HashMap<>();
    private int[] widths = new int[0];

    TextHeights(Sheet sheet) {
        this.sheet = sheet;
    }

    /** As {@link RowHeights#needed(String, CellStyle, Sheet, int)}. */
    double needed(String text, CellStyle style, int column) {
        double line = lines.computeIfAbsent(style.getIndex(), index -> RowHeights.line(style, sheet));
        return RowHeights.needed(style.getWrapText() ? TextWidth.lines(text, width(column)) : 1, line);
    }

    private int width(int column) {
        if (column >= widths.length) {
            int known = widths.length;
            widths = Arrays.copyOf(widths, column + 16);
            Arrays.fill(widths, known, widths.length, UNKNOWN);
        }
        if (widths[column] == UNKNOWN) {
            widths[column] = RowHeights.width(sheet, column);
        }
        return widths[column];
    }
}
