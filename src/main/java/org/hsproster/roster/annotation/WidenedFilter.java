package org.hsproster.roster.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.spreadsheet.CellAddress;
import org.hsproster.spreadsheet.xml.Utf8;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;
import org.jspecify.annotations.Nullable;

/**
 * The filter of a roster that covers added columns. Without them, what the user has picked in columns of the roster
 * stays, unless rows are filtered out by an added column: then all of them are shown.
 *
 * @param hidesRows whether rows are filtered out by an added column
 * @param sorts whether the rows are in the order of an added column
 */
record WidenedFilter(RemainingRange range, boolean hidesRows, boolean sorts) {

    private static final Pattern CELLS = Pattern.compile("[A-Za-z]{1,3}\\d+:([A-Za-z]{1,3}\\d+)");

    /** Reads the filter, which follows the rows in the XML. */
    static Optional<WidenedFilter> of(InputStream sheet, AnnotatedColumns columns) throws IOException {
        try (XmlScanner xml = new XmlScanner(Utf8.of(sheet))) {
            XmlTag tag = xml.tag();
            while (xml.next() && !tag.isStart("customSheetViews")) {
                if (tag.isStart("sheetData") && !tag.isWhole()) {
                    xml.toEndOf(tag.name().getBytes(StandardCharsets.UTF_8));
                } else if (tag.isStart("autoFilter")) {
                    return of(xml, columns);
                }
            }
            return Optional.empty();
        }
    }

    boolean hides(int row) {
        return hidesRows && row > range.firstRow() && row <= range.lastRow();
    }

    /** Rewrites the filter whose start tag was scanned last, or omits it if no column is left. */
    void rewrite(XmlScanner xml, OutputStream out) throws IOException {
        XmlTag tag = xml.tag();
        Optional<String> left = range.range();
        if (left.isEmpty()) {
            XmlOmission.element(xml, out);
            return;
        }
        RewrittenTexts.attribute(xml, "ref", old -> left.get());
        if (!tag.isWhole()) {
            for (xml.require(); !tag.isEnd("autoFilter"); xml.require()) {
                rewriteChild(xml, out);
            }
        }
    }

    private void rewriteChild(XmlScanner xml, OutputStream out) throws IOException {
        XmlTag tag = xml.tag();
        AnnotatedColumns columns = range.columns();
        if (tag.isStart("filterColumn")) {
            int column = column(tag);
            if (hidesRows || columns.has(column)) {
                XmlOmission.element(xml, out);
            } else {
                int id = columns.shift().to(column) - range.left()[0];
                RewrittenTexts.attribute(xml, "colId", old -> Integer.toString(id));
            }
        } else if (tag.isStart("sortState") && sorts) {
            XmlOmission.element(xml, out);
        } else if (tag.isStart("sortState")) {
            RewrittenTexts.attribute(
                    xml, "ref", old -> RemainingRange.of(old, columns).range().orElse(old));
        } else if (tag.isStart("sortCondition")) {
            RewrittenTexts.attribute(xml, "ref", new ColumnReferences("", columns.shift())::of);
        }
    }

    private static Optional<WidenedFilter> of(XmlScanner xml, AnnotatedColumns columns) throws IOException {
        XmlTag tag = xml.tag();
        @Nullable String text = tag.attribute("ref");
        if (text == null || !reaches(text, columns)) {
            return Optional.empty();
        }
        RemainingRange range = RemainingRange.of(text, columns);
        WidenedFilter filter = new WidenedFilter(range, false, false);
        boolean hides = false;
        boolean sorts = false;
        if (!tag.isWhole()) {
            for (xml.require(); !tag.isEnd("autoFilter"); xml.require()) {
                hides |= tag.isStart("filterColumn") && !tag.isWhole() && columns.has(filter.column(tag));
                @Nullable String sorted = tag.isStart("sortCondition") ? tag.attribute("ref") : null;
                sorts |= sorted != null && columns.has(CellAddress.column(sorted.replace("$", "")));
            }
        }
        return Optional.of(new WidenedFilter(range, hides, sorts));
    }

    private int column(XmlTag filterColumn) {
        return range.first() + filterColumn.number("colId", 0);
    }

    private static boolean reaches(String range, AnnotatedColumns columns) {
        Matcher cells = CELLS.matcher(range.replace("$", ""));
        return !columns.columns().isEmpty()
                && cells.matches()
                && CellAddress.column(cells.group(1)) >= columns.columns().firstKey();
    }
}
