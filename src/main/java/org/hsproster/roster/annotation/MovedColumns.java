package org.hsproster.roster.annotation;

import java.util.stream.IntStream;
import org.hsproster.spreadsheet.xml.XmlTag;

/** Adjusts column widths to the removal of added columns. */
final class MovedColumns {

    private static final int LAST = 16_383;

    private MovedColumns() {}

    /** Returns the tag for the remaining columns; empty if there are none. */
    static String of(XmlTag tag, AnnotatedColumns columns) {
        int first = tag.number("min", 1) - 1;
        int last = tag.number("max", first + 1) - 1;
        ColumnShift shift = columns.shift();
        int[] left = IntStream.rangeClosed(first, last)
                .filter(column -> !columns.has(column))
                .map(shift::to)
                .toArray();
        if (left.length == 0) {
            return "";
        }
        int end = last == LAST ? LAST : left[left.length - 1];
        String text = RewrittenTexts.attribute(tag.text(), "min", old -> Integer.toString(left[0] + 1));
        return RewrittenTexts.attribute(text, "max", old -> Integer.toString(end + 1));
    }
}
