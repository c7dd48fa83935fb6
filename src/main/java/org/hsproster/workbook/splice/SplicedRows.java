package org.hsproster.workbook.splice;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hsproster.spreadsheet.xml.Utf8;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a sheet, those of the user with the added cells appended. */
final class SplicedRows {

    private static final Pattern SPANS = attribute("spans");
    private static final Pattern HEIGHT = attribute("ht");

    private final ScannedSheet sheet;
    private final RowSource added;
    private final int start;
    private final double defaultHeight;
    private final OutputStream out;

    /** Creates a writer for rows to which columns from {@code start} (0-based) on are added. */
    SplicedRows(ScannedSheet sheet, RowSource added, int start, double defaultHeight, OutputStream out) {
        this.sheet = sheet;
        this.added = added;
        this.start = start;
        this.defaultHeight = defaultHeight;
        this.out = out;
    }

    /** Writes the rows of the user. */
    void copy(InputStream original) throws IOException {
        try (XmlScanner xml = new XmlScanner(Utf8.of(original))) {
            XmlTag tag = xml.tag();
            while (xml.next()) {
                if (tag.isStart("sheetData") && !tag.isWhole()) {
                    xml.redirect(out);
                    copyRows(xml);
                    xml.redirectWithTag(OutputStream.nullOutputStream());
                    break;
                }
            }
        }
    }

    /** Writes the rows after those of the user. */
    void addTheRest() throws IOException {
        addUpTo(Integer.MAX_VALUE);
    }

    private void copyRows(XmlScanner xml) throws IOException {
        XmlTag tag = xml.tag();
        int row = 0;
        while (xml.next() && !tag.isEnd("sheetData")) {
            if (tag.isStart("row")) {
                @Nullable String number = tag.attribute("r");
                row = tag.number("r", row + 1);
                xml.catchUp();
                addUpTo(row - 1);
                AddedRow cells = added.upTo(row);
                if (cells != null) {
                    addTo(xml, cells);
                } else if (number == null) {
                    xml.replace(bytes(numbered(tag.text(), row)));
                }
            }
        }
        xml.catchUp();
    }

    private void addTo(XmlScanner xml, AddedRow cells) throws IOException {
        String name = xml.tag().name();
        boolean isWhole = xml.tag().isWhole();
        String opening = startTag(xml.tag(), cells);
        xml.replace(bytes(isWhole ? opening.substring(0, opening.length() - 2) + ">" : opening));
        if (isWhole) {
            out.write(cells.cells());
            out.write(bytes("</" + name + ">"));
            return;
        }
        if (sheet.extent().lastColumn() < start) {
            xml.toEndOf(bytes(name));
        } else {
            toFirstCellOfOurs(xml, name);
        }
        xml.insert(cells.cells());
    }

    /** Moves to the first position for added cells, where the user's row may have invisible cells. */
    private void toFirstCellOfOurs(XmlScanner xml, String name) throws IOException {
        XmlTag tag = xml.tag();
        int column = -1;
        while (xml.next() && !tag.isEnd("row")) {
            if (tag.isStart("c")) {
                column = tag.column(column + 1);
                if (column >= start) {
                    xml.redirectWithTag(OutputStream.nullOutputStream());
                    xml.toEndOf(bytes(name));
                    xml.redirectWithTag(out);
                    return;
                }
            }
        }
    }

    private String startTag(XmlTag tag, AddedRow cells) {
        String text = SPANS.matcher(tag.text()).replaceFirst("");
        if (tag.attribute("r") == null) {
            text = numbered(text, cells.number());
        }
        boolean isFixed = tag.isTrue("customHeight");
        @Nullable String height = tag.attribute("ht");
        if (isFixed || cells.height() <= (height == null ? defaultHeight : SheetXml.height(height))) {
            return text;
        }
        return with(HEIGHT.matcher(text).replaceFirst(""), height(cells));
    }

    private void addUpTo(int last) throws IOException {
        for (AddedRow row = added.upTo(last); row != null; row = added.upTo(last)) {
            String name = sheet.prefix() + "row";
            String tag = "<" + name + " r=\"" + row.number() + "\">";
            out.write(bytes(row.height() > defaultHeight ? with(tag, height(row)) : tag));
            out.write(row.cells());
            out.write(bytes("</" + name + ">"));
        }
    }

    private static String height(AddedRow row) {
        return " ht=\"" + row.height() + (row.isFixed() ? "\" customHeight=\"1\"" : "\"");
    }

    private static String numbered(String tag, int row) {
        return with(tag, " r=\"" + row + "\"");
    }

    /** Returns a tag with one more attribute. */
    private static String with(String tag, String attribute) {
        int end = tag.length() - (tag.endsWith("/>") ? 2 : 1);
        return tag.substring(0, end).stripTrailing() + attribute + tag.substring(end);
    }

    private static Pattern attribute(String name) {
        return Pattern.compile("\\s" + name + "\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
