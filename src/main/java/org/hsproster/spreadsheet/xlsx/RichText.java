package org.hsproster.spreadsheet.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;

/** The text of a cell or of a shared string, plain or in runs of different formats. */
final class RichText {

    private RichText() {}

    /**
     * Reads the text of the element at whose start tag the scanner is, and moves to its end tag.
     *
     * @param element its name without a prefix
     * @return the text without phonetic readings (rPh)
     */
    static String read(XmlScanner xml, String element) throws IOException {
        XmlTag tag = xml.tag();
        if (tag.isWhole()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (xml.require(); !tag.isEnd(element); xml.require()) {
            if (tag.isStart("t") && !tag.isWhole()) {
                text.append(xml.text());
            } else if (tag.isStart("rPh") && !tag.isWhole()) {
                xml.toEndOf(tag.name().getBytes(StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
