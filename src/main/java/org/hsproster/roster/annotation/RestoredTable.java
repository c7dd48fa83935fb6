package org.hsproster.roster.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hsproster.spreadsheet.CellAddress;
import org.hsproster.spreadsheet.xml.RewrittenXml;
import org.hsproster.spreadsheet.xml.Utf8;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;
import org.jspecify.annotations.Nullable;

/** Removes the added columns from a table that the user has created over a roster. */
final class RestoredTable implements RewrittenXml.Rewriting {

    private final AnnotatedColumns columns;
    private final int first;
    private final int last;
    private int next;

    private RestoredTable(AnnotatedColumns columns, String range) {
        this.columns = columns;
        String[] ends = range.split(":", 2);
        this.first = CellAddress.column(ends[0]);
        this.last = CellAddress.column(ends[ends.length - 1]);
        this.next = first;
    }

    /** Returns a rewriting; empty if the table has no added columns, or only those. */
    static Optional<RestoredTable> of(InputStream table, AnnotatedColumns columns) throws IOException {
        try (XmlScanner xml = new XmlScanner(Utf8.of(table))) {
            xml.require();
            @Nullable String range = xml.tag().attribute("ref");
            return Optional.ofNullable(range)
                    .map(ref -> new RestoredTable(columns, ref))
                    .filter(each -> each.left().length > 0
                            && (each.left().length < each.width()
                                    || !columns.shift().isNone()));
        }
    }

    @Override
    public void at(XmlScanner xml, RewrittenXml.Output out) throws IOException {
        XmlTag tag = xml.tag();
        if (tag.isStart("table") || tag.isStart("autoFilter")) {
            String text = RewrittenTexts.attribute(tag.text(), "ref", this::shrunk);
            xml.replace(text.getBytes(StandardCharsets.UTF_8));
        } else if (tag.isStart("filterColumn") || tag.isStart("sortState")) {
            XmlOmission.element(xml, out);
        } else if (tag.isStart("tableColumns")) {
            RewrittenTexts.attribute(xml, "count", old -> Integer.toString(left().length));
        } else if (tag.isStart("tableColumn") && columns.has(next++)) {
            XmlOmission.element(xml, out);
        }
    }

    private String shrunk(String old) {
        int[] left = left();
        String[] ends = old.split(":", 2);
        return ends.length < 2
                ? old
                : CellAddress.column(left[0]) + row(ends[0]) + ":" + CellAddress.column(left[left.length - 1])
                        + row(ends[1]);
    }

    private int width() {
        return last - first + 1;
    }

    private int[] left() {
        return IntStream.rangeClosed(first, last)
                .filter(column -> !columns.has(column))
                .map(columns.shift()::to)
                .toArray();
    }

    private static String row(String address) {
        return address.replaceFirst("^[A-Za-z]+", "");
    }
}
