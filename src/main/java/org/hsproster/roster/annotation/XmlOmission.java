package org.hsproster.roster.annotation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.hsproster.spreadsheet.xml.XmlScanner;

/** Leaves elements out of XML that is being copied. */
final class XmlOmission {

    private XmlOmission() {}

    /** Leaves out the element at whose start tag the scanner stands; it contains none of its own name. */
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
