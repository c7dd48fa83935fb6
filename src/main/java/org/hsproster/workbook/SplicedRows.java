package org.hsproster.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a sheet, those of the user with our cells behind theirs. */
final class SplicedRows {

    private static final Pattern SPANS = attribute("spans");
    private static final Pattern HEIGHT = attribute("ht");

    private final ScannedSheet sheet;
    private final AddedRows.Reading added;
    private final int start;
    private final double defaultHeight;
    private final OutputStream out;

    /** For rows to which columns from {@code start} (0-based) on are added. */
    SplicedRows(ScannedSheet sheet, AddedRows.Reading added, int start, double defaultHeight, OutputStream out) {
        this.sheet = sheet;
        this.added = added;
        this.start = start;
        this.defaultHeight = defaultHeight;
        this.out = out;
    }

    void copy(InputStream original) throws IOException {
        try (XmlScanner xml = new XmlScanner(Utf8.of(original), OutputStream.nullOutputStream())) {
            while (xml.next()) {
                if (xml.isStart("sheetData") && !xml.isWhole()) {
                    xml.redirect(out);
                    copyRows(xml);
                    xml.redirectWithTag(OutputStream.nullOutputStream());
                    break;
                }
            }
        }
        addUpTo(Integer.MAX_VALUE);
    }

    private void copyRows(XmlScanner xml) throws IOException {
        int row = 0;
        while (xml.next() && !xml.isEnd("sheetData")) {
            if (xml.isStart("row")) {
                @Nullable String number = xml.attribute("r");
                row = SheetXml.number(number, row + 1);
                xml.catchUp();
                addUpTo(row - 1);
                AddedRow cells = added.upTo(row);
                if (cells != null) {
                    addTo(xml, cells);
                } else if (number == null) {
                    xml.replace(bytes(numbered(xml.text(), row)));
                }
            }
        }
        xml.catchUp();
    }

    private void addTo(XmlScanner xml, AddedRow cells) throws IOException {
        String name = xml.name();
        boolean isWhole = xml.isWhole();
        String tag = startTag(xml, cells);
        xml.replace(bytes(isWhole ? tag.substring(0, tag.length() - 2) + ">" : tag));
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

    /** Cells without anything to see may stand where ours are to go. */
    private void toFirstCellOfOurs(XmlScanner xml, String name) throws IOException {
        int column = -1;
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                String address = xml.attribute("r");
                column = address == null ? column + 1 : SheetXml.column(address);
                if (column >= start) {
                    xml.redirectWithTag(OutputStream.nullOutputStream());
                    xml.toEndOf(bytes(name));
                    xml.redirectWithTag(out);
                    return;
                }
            }
        }
    }

    private String startTag(XmlScanner xml, AddedRow cells) {
        String tag = SPANS.matcher(xml.text()).replaceFirst("");
        if (xml.attribute("r") == null) {
            tag = numbered(tag, cells.number());
        }
        boolean isFixed = SheetXml.isTrue(xml.attribute("customHeight"));
        @Nullable String height = xml.attribute("ht");
        if (isFixed || cells.height() <= (height == null ? defaultHeight : Double.parseDouble(height))) {
            return tag;
        }
        return with(HEIGHT.matcher(tag).replaceFirst(""), height(cells));
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
        return " ht=\"" + row.height() + "\"";
    }

    private static String numbered(String tag, int row) {
        return with(tag, " r=\"" + row + "\"");
    }

    /** The same tag with one more attribute. */
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
