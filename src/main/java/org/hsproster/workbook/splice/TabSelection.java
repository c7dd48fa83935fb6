package org.hsproster.workbook.splice;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hsproster.spreadsheet.xml.Utf8;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;

/** The selection of a sheet. If two sheets are selected, Excel writes input into both. */
final class TabSelection {

    private static final Pattern SAYS_SO = Pattern.compile("\\stabSelected\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");

    private TabSelection() {}

    /** Tests whether a sheet is selected. Reads only its beginning. */
    static boolean isSaid(InputStream sheet) throws IOException {
        try (XmlScanner xml = new XmlScanner(Utf8.of(sheet))) {
            XmlTag tag = xml.tag();
            while (xml.next() && !tag.isEnd("sheetViews") && !tag.isStart("sheetData")) {
                if (tag.isStart("sheetView") && tag.isTrue("tabSelected")) {
                    return true;
                }
            }
            xml.redirect(OutputStream.nullOutputStream());
            return false;
        }
    }

    /** Writes a sheet without its selection. */
    static void remove(InputStream sheet, OutputStream out) throws IOException {
        try (XmlScanner xml = new XmlScanner(Utf8.of(sheet), out)) {
            XmlTag tag = xml.tag();
            while (xml.next()) {
                if (tag.isStart("sheetView")) {
                    String text = SAYS_SO.matcher(tag.text()).replaceFirst("");
                    xml.replace(text.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }
}
