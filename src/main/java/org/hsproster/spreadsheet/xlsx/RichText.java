package org.hsproster.spreadsheet.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;

/** The text of a cell or of a shared string, in one piece or in runs. */
final class RichText {

    private RichText() {}

    /**
     * Reads what stands in the element whose start tag this is, and moves to its end.
     *
     * @param element its name without a prefix
     * @return the text without the readings above Japanese words (rPh)
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
