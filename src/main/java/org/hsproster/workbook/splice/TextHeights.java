package org.hsproster.workbook.splice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.hsproster.spreadsheet.output.TextWidth;
import org.hsproster.workbook.cell.RowHeights;
import org.jspecify.annotations.Nullable;

/** The heights of texts of one sheet. Each column and format is read only once. */
final class TextHeights {

    private static final int UNKNOWN = -1;

    /** The height of a line of a format, and the scale of its font. */
    private record Letters(double line, double scale) {}

    private final Sheet sheet;
    private final Map<Short, Letters> letters = new HashMap<>();
    private int[] widths = new int[0];

    /** The last text of each column, with its width and its lines. */
    private @Nullable String[] lastTexts = new String[0];

    private int[] lastWidths = new int[0];
    private int[] lastLines = new int[0];

    TextHeights(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the height of a text, as {@link RowHeights#needed(String, CellStyle, Sheet, int)} does. */
    double needed(String text, CellStyle style, int column) {
        Letters known = letters(style);
        int lines =
                style.getWrapText() ? lines(text, column, RowHeights.digits(width(column), style, known.scale())) : 1;
        return RowHeights.needed(lines, known.line());
    }

    /** Returns the height of a line of this format. */
    double line(CellStyle style) {
        return letters(style).line();
    }

    private Letters letters(CellStyle style) {
        @Nullable Letters known = letters.get(style.getIndex());
        if (known != null) {
            return known;
        }
        Letters read = new Letters(RowHeights.line(style, sheet), RowHeights.scale(style, sheet));
        letters.put(style.getIndex(), read);
        return read;
    }

    /** Returns the lines of a text. The last text of a column is cached, since columns often repeat texts. */
    private int lines(String text, int column, int width) {
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
