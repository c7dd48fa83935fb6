package org.hsproster.workbook.splice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.spreadsheet.xml.Utf8;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;
import org.hsproster.workbook.splice.ScannedSheet.Extent;
import org.jspecify.annotations.Nullable;

/** Reads a worksheet once, to find out what is needed before a row can be written. */
final class SheetScan {

    private static final Pattern NAMESPACE = Pattern.compile("\\sxmlns(?::[^\\s=]+)?\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");

    private final IntPredicate isKept;
    private final ByteArrayOutputStream skeleton = new ByteArrayOutputStream();
    private final Map<Integer, Integer> lastBlank = new HashMap<>();
    private final RowSizes heights = new RowSizes();
    private Extent extent = Extent.NONE;
    private int lastWithValue = -1;
    private String start = "";
    private byte[] cellName = bytes("c");

    private SheetScan(IntPredicate isKept) {
        this.isKept = isKept;
    }

    /**
     * Reads a worksheet.
     *
     * @param isKept tests whether the formats of a row (1-based) are needed
     */
    static ScannedSheet of(String entry, InputStream content, IntPredicate isKept) throws IOException {
        SheetScan scan = new SheetScan(isKept);
        try (XmlScanner xml = new XmlScanner(Utf8.of(content), scan.skeleton)) {
            scan.read(xml);
        }
        return new ScannedSheet(
                entry,
                scan.skeleton.toString(StandardCharsets.UTF_8),
                scan.start,
                scan.lastWithValue,
                scan.lastBlank,
                scan.extent,
                scan.heights);
    }

    private void read(XmlScanner xml) throws IOException {
        XmlTag tag = xml.tag();
        String root = "";
        while (xml.next()) {
            if (root.isEmpty()) {
                root = tag.text();
            }
            if (tag.isStart("sheetData")) {
                start = start(root, tag.name());
                cellName = bytes(tag.name().replace("sheetData", "c"));
                if (!tag.isWhole()) {
                    xml.redirect(OutputStream.nullOutputStream());
                    rows(xml);
                    xml.redirectWithTag(skeleton);
                }
            }
        }
    }

    /** Returns the tag before the rows with the declarations of the root element, which POI may write differently. */
    private static String start(String root, String name) {
        StringBuilder tag = new StringBuilder("<").append(name);
        Matcher namespaces = NAMESPACE.matcher(root);
        while (namespaces.find()) {
            tag.append(namespaces.group());
        }
        return tag.append('>').toString();
    }

    private void rows(XmlScanner xml) throws IOException {
        XmlTag tag = xml.tag();
        int row = 0;
        while (xml.next() && !tag.isEnd("sheetData")) {
            if (tag.isStart("row")) {
                row = tag.number("r", row + 1);
                noteHeight(tag, row);
                if (isKept.test(row)) {
                    keepRow(xml, row);
                } else if (!tag.isWhole()) {
                    cells(xml, row, false);
                }
            }
        }
    }

    private void keepRow(XmlScanner xml, int row) throws IOException {
        boolean isWhole = xml.tag().isWhole();
        skeleton.writeBytes(bytes("<" + xml.tag().name() + " r=\"" + row + (isWhole ? "\"/>" : "\">")));
        if (!isWhole) {
            cells(xml, row, true);
            skeleton.writeBytes(bytes(xml.tag().text()));
        }
    }

    /** Reads the cells of a row, and moves to its end. */
    private void cells(XmlScanner xml, int row, boolean isKept) throws IOException {
        XmlTag tag = xml.tag();
        int first = Integer.MAX_VALUE;
        int last = -1;
        int column = -1;
        for (xml.require(); !tag.isEnd("row"); xml.require()) {
            if (tag.isStart("c")) {
                column = tag.column(column + 1);
                first = Math.min(first, column);
                last = Math.max(last, column);
                if (isKept) {
                    skeleton.writeBytes(bytes("<" + tag.name() + " r=\"" + SheetXml.address(column, row) + "\" s=\""
                            + tag.number("s", 0) + "\"/>"));
                }
                if (column > lastWithValue) {
                    readCell(xml, column);
                } else if (!tag.isWhole() && !xml.cell().pass()) {
                    xml.toEndOf(cellName);
                }
            }
        }
        if (last >= 0) {
            extent = extent.with(row, first).with(row, last);
        }
    }

    /** Reads a cell after the last value so far, and moves to its end. */
    private void readCell(XmlScanner xml, int column) throws IOException {
        int style = xml.tag().number("s", 0);
        if (hasValue(xml)) {
            lastWithValue = column;
        } else {
            lastBlank.merge(style, column, Math::max);
        }
    }

    /** Tests whether a cell has a value, and moves to its end. */
    private boolean hasValue(XmlScanner xml) throws IOException {
        XmlTag tag = xml.tag();
        if (tag.isWhole()) {
            return false;
        }
        for (xml.require(); !tag.isEnd("c"); xml.require()) {
            if (tag.isStart("v") || tag.isStart("f") || tag.isStart("is")) {
                xml.toEndOf(cellName);
                return true;
            }
        }
        return false;
    }

    private void noteHeight(XmlTag tag, int row) {
        @Nullable String height = tag.attribute("ht");
        if (height != null) {
            heights.put(row, SheetXml.height(height), tag.isTrue("customHeight"));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
