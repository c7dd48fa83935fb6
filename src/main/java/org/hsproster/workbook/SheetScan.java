package org.hsproster.workbook;

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
import org.hsproster.workbook.ScannedSheet.Extent;
import org.jspecify.annotations.Nullable;

/** Goes through a worksheet once, to learn what is to be known before a row can be written. */
final class SheetScan {

    private static final Pattern NAMESPACE = Pattern.compile("\\sxmlns(?::[^\\s=]+)?\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");

    private final IntPredicate isKept;
    private final ByteArrayOutputStream skeleton = new ByteArrayOutputStream();
    private final Map<Integer, Integer> lastBlank = new HashMap<>();
    private final RowSizes heights = new RowSizes();
    private Extent extent = Extent.NONE;
    private int lastWithValue = -1;
    private String start = "";

    private SheetScan(IntPredicate isKept) {
        this.isKept = isKept;
    }

    /**
     * Reads a worksheet.
     *
     * @param isKept the rows (1-based) whose formats are wanted
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
        String root = "";
        while (xml.next()) {
            if (root.isEmpty()) {
                root = xml.text();
            }
            if (xml.isStart("sheetData")) {
                start = start(root, xml.name());
                if (!xml.isWhole()) {
                    xml.redirect(OutputStream.nullOutputStream());
                    rows(xml);
                    xml.redirectWithTag(skeleton);
                }
            }
        }
    }

    /** Declares again what the beginning of the part, as POI writes it, may declare otherwise. */
    private static String start(String root, String name) {
        StringBuilder tag = new StringBuilder("<").append(name);
        Matcher namespaces = NAMESPACE.matcher(root);
        while (namespaces.find()) {
            tag.append(namespaces.group());
        }
        return tag.append('>').toString();
    }

    private void rows(XmlScanner xml) throws IOException {
        int row = 0;
        int column = -1;
        int style = 0;
        boolean isBlank = false;
        while (xml.next() && !xml.isEnd("sheetData")) {
            if (xml.isStart("c")) {
                String address = xml.attribute("r");
                column = address == null ? column + 1 : SheetXml.column(address);
                style = SheetXml.number(xml.attribute("s"), 0);
                isBlank = true;
                extent = extent.with(row, column);
                keep(xml, row, column);
                if (xml.isWhole()) {
                    lastBlank.merge(style, column, Math::max);
                }
            } else if (isBlank && (xml.isStart("v") || xml.isStart("f") || xml.isStart("is"))) {
                isBlank = false;
                lastWithValue = Math.max(lastWithValue, column);
            } else if (xml.isEnd("c") && isBlank) {
                lastBlank.merge(style, column, Math::max);
            } else if (xml.isStart("row")) {
                row = SheetXml.number(xml.attribute("r"), row + 1);
                column = -1;
                noteHeight(xml, row);
                keepRow(xml, row);
            } else if (xml.isEnd("row") && isKept.test(row)) {
                skeleton.writeBytes(bytes(xml.text()));
            }
        }
    }

    private void noteHeight(XmlScanner xml, int row) {
        @Nullable String height = xml.attribute("ht");
        if (height != null) {
            heights.put(row, Double.parseDouble(height), SheetXml.isTrue(xml.attribute("customHeight")));
        }
    }

    private void keepRow(XmlScanner xml, int row) {
        if (isKept.test(row)) {
            skeleton.writeBytes(bytes("<" + xml.name() + " r=\"" + row + (xml.isWhole() ? "\"/>" : "\">")));
        }
    }

    private void keep(XmlScanner xml, int row, int column) {
        if (isKept.test(row)) {
            skeleton.writeBytes(bytes("<" + xml.name() + " r=\"" + SheetXml.address(column, row) + "\" s=\""
                    + SheetXml.number(xml.attribute("s"), 0) + "\"/>"));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
