package org.hsproster.roster.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hsproster.spreadsheet.xml.RewrittenXml;
import org.hsproster.spreadsheet.xml.Utf8;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;
import org.jspecify.annotations.Nullable;

/** Removes the added columns from a table that the user has created over a roster. */
final class RestoredTable implements RewrittenXml.Rewriting {

    private final RemainingRange range;
    private int next;

    private RestoredTable(RemainingRange range) {
        this.range = range;
        this.next = range.first();
    }

    /** Returns a rewriting; empty if the table has no added columns, or only those. */
    static Optional<RestoredTable> of(InputStream table, AnnotatedColumns columns) throws IOException {
        try (XmlScanner xml = new XmlScanner(Utf8.of(table))) {
            xml.require();
            @Nullable String range = xml.tag().attribute("ref");
            return Optional.ofNullable(range)
                    .map(ref -> RemainingRange.of(ref, columns))
                    .filter(each -> each.left().length > 0
                            && (each.left().length < each.width()
                                    || !columns.shift().isNone()))
                    .map(RestoredTable::new);
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
            RewrittenTexts.attribute(xml, "count", old -> Integer.toString(range.left().length));
        } else if (tag.isStart("tableColumn") && range.columns().has(next++)) {
            XmlOmission.element(xml, out);
        }
    }

    private String shrunk(String old) {
        return RemainingRange.of(old, range.columns()).range().orElse(old);
    }
}
