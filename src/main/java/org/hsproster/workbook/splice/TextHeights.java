package org.hsproster.workbook.splice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.hsproster.spreadsheet.output.TextWidth;
import org.hsproster.workbook.cell.RowHeights;
import org.jspecify.annotations.Nullable;

/** What texts of one sheet take, whose columns and formats are looked at once each. */
final class TextHeights {

    private static final int UNKNOWN = -1;

    private final Sheet sheet;
    private final Map<Short, Double> lines = new HashMap<>();
    private int[] widths = new int[0];

    /** Of each column the text that was looked at last, the width that it had, and what it takes. */
    private @Nullable String[] lastTexts = new String[0];

    private int[] lastWidths = new int[0];
    private int[] lastLines = new int[0];

    TextHeights(Sheet sheet) {
        this.sheet = sheet;
    }

    /** As {@link RowHeights#needed(String, CellStyle, Sheet, int)}. */
    double needed(String text, CellStyle style, int column) {
        return RowHeights.needed(style.getWrapText() ? lines(text, column, style.getIndention()) : 1, line(style));
    }

    private double line(CellStyle style) {
        @Nullable Double known = lines.get(style.getIndex());
        if (known != null) {
            return known;
        }
        double line = RowHeights.line(style, sheet);
        lines.put(style.getIndex(), line);
        return line;
    }

    /** A column says the same of many people. */
    private int lines(String text, int column, int indention) {
        int width = width(column) - indention;
        if (!text.equals(lastTexts[column]) || width != lastWidths[column]) {
            lastTexts[column] = text;
            lastWidths[column] = width;
            lastLines[column] = TextWidth.lines(text, width);
        }
        return lastLines[column];
    }

    private int width(int column) {
        if (column >= widths.length) {
            int known = widths.length;
            widths = Arrays.copyOf(widths, column + 16);
            Arrays.fill(widths, known, widths.length, UNKNOWN);
            lastTexts = Arrays.copyOf(lastTexts, widths.length);
            lastWidths = Arrays.copyOf(lastWidths, widths.length);
            lastLines = Arrays.copyOf(lastLines, widths.length);
        }
        if (widths[column] == UNKNOWN) {
            widths[column] = RowHeights.width(sheet, column);
        }
        return widths[column];
    }
}
