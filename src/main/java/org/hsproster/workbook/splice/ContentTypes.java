package org.hsproster.workbook.splice;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.hsproster.spreadsheet.xml.Utf8;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;
import org.hsproster.spreadsheet.zip.ZipParts;
import org.jspecify.annotations.Nullable;

/** The content types of the parts of a package. */
final class ContentTypes {

    static final String KEY = "[content_types].xml";

    private ContentTypes() {}

    /** Writes the content types for POI, with the placeholder sheet. */
    static void show(InputStream part, OutputStream out) throws IOException {
        try (XmlScanner xml = new XmlScanner(Utf8.of(part), out)) {
            XmlTag tag = xml.tag();
            while (xml.next()) {
                if (tag.isEnd("Types")) {
                    String text = "<" + tag.name().replace("Types", "") + PlaceholderSheet.CONTENT_TYPE + "/>";
                    xml.insert(text.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    /** Writes the content types without parts that are not in the package. */
    static void restore(InputStream written, Predicate<String> isThere, OutputStream out) throws IOException {
        try (XmlScanner xml = new XmlScanner(Utf8.of(written), out)) {
            XmlTag tag = xml.tag();
            while (xml.next()) {
                @Nullable String part = tag.isStart("Override") ? tag.attribute("PartName") : null;
                if (part != null && !isThere.test(ZipParts.key(part))) {
                    xml.replace(new byte[0]);
                }
            }
        }
    }
}
