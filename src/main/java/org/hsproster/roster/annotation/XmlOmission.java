package org.hsproster.roster.annotation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.hsproster.spreadsheet.xml.XmlScanner;

/** Omits elements of XML that is being copied. */
final class XmlOmission {

    private XmlOmission() {}

    /** Omits the element of the current start tag, which must not be nested in itself. */
    static void element(XmlScanner xml, OutputStream out) throws IOException {
        if (xml.tag().isWhole()) {
            xml.replace(new byte[0]);
            return;
        }
        byte[] name = xml.tag().name().getBytes(StandardCharsets.UTF_8);
        xml.redirectWithTag(OutputStream.nullOutputStream());
        xml.toEndOf(name);
        xml.redirect(out);
    }
}
