package org.hsproster.workbook.splice;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.spreadsheet.xml.Utf8;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;

/**
 * An empty worksheet that POI sees in place of sheets that it skips: macro sheets of Excel 4, dialogs, and sheets
 * without a part. If they were skipped, POI would confuse the others.
 */
final class PlaceholderSheet {

    static final String ID = "hspStandIn";
    static final String ENTRY = "xl/worksheets/hspStandIn.xml";

    static final String RELATIONSHIP = "Relationship Id=\"" + ID + "\" Type=\"http://schemas.openxmlformats.org/"
            + "officeDocument/2006/relationships/worksheet\" Target=\"/" + ENTRY + "\"";

    static final String CONTENT_TYPE = "Override PartName=\"/" + ENTRY + "\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"";

    static final byte[] WORKSHEET =
            bytes("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<sheetData/></worksheet>");

    private static final Pattern REFERENCE = Pattern.compile("(\\s[\\w.-]+:id\\s*=\\s*)(?:\"([^\"]*)\"|'([^']*)')");
    private static final String NEW_REFERENCE =
            " xmlns:hsp=\"http://schemas.openxmlformats.org/officeDocument/2006/" + "relationships\" hsp:id=\"\"";

    /** The original references of the replaced sheets, in their order. */
    private final List<String> references = new ArrayList<>();

    /**
     * Writes the workbook part for POI.
     *
     * @param places the indices (0-based) of the sheets that POI skips
     */
    void show(InputStream workbook, Set<Integer> places, OutputStream out) throws IOException {
        try (XmlScanner xml = new XmlScanner(Utf8.of(workbook), out)) {
            XmlTag tag = xml.tag();
            int place = 0;
            while (xml.next()) {
                if (tag.isStart("sheet") && places.contains(place++)) {
                    String text = withReference(tag.text());
                    references.add(reference(text));
                    xml.replace(bytes(referringTo(ID, text)));
                }
            }
        }
    }

    /** Writes the workbook part with the original references. */
    void restore(InputStream workbook, OutputStream out) throws IOException {
        try (XmlScanner xml = new XmlScanner(Utf8.of(workbook), out)) {
            XmlTag tag = xml.tag();
            Iterator<String> next = references.iterator();
            while (xml.next()) {
                if (tag.isStart("sheet") && reference(tag.text()).equals(ID)) {
                    xml.replace(bytes(referringTo(next.next(), tag.text())));
                }
            }
        }
    }

    private static String withReference(String tag) {
        int end = tag.length() - (tag.endsWith("/>") ? 2 : 1);
        return REFERENCE.matcher(tag).find() ? tag : tag.substring(0, end) + NEW_REFERENCE + tag.substring(end);
    }

    private static String reference(String tag) {
        Matcher matcher = REFERENCE.matcher(tag);
        if (!matcher.find()) {
            return "";
        }
        return matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
    }

    private static String referringTo(String id, String tag) {
        return REFERENCE.matcher(tag).replaceFirst("$1\"" + Matcher.quoteReplacement(id) + "\"");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
