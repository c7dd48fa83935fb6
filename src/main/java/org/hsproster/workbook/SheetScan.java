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
        XmlTag tag = xml.tag();
        String root = "";
        while (xml.next()) {
            if (root.isEmpty()) {
                root = tag.text();
            }
            if (tag.isStart("sheetData")) {
                start = start(root, tag.name());
                if (!tag.isWhole()) {
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
        XmlTag tag = xml.tag();
        int row = 0;
        int column = -1;
        int style = 0;
        boolean isBlank = false;
        while (xml.next() && !tag.isEnd("sheetData")) {
            if (tag.isStart("c")) {
                String address = tag.attribute("r");
                column = address == null ? column + 1 : SheetXml.column(address);
                style = SheetXml.number(tag.attribute("s"), 0);
                isBlank = true;
                extent = extent.with(row, column);
                keep(tag, row, column);
                if (tag.isWhole()) {
                    lastBlank.merge(style, column, Math::max);
                }
            } else if (isBlank && (tag.isStart("v") || tag.isStart("f") || tag.isStart("is"))) {
                isBlank = false;
                lastWithValue = Math.max(lastWithValue, column);
            } else if (tag.isEnd("c") && isBlank) {
                lastBlank.merge(style, column, Math::max);
            } else if (tag.isStart("row")) {
                row = SheetXml.number(tag.attribute("r"), row + 1);
                column = -1;
                noteHeight(tag, row);
                keepRow(tag, row);
            } else if (tag.isEnd("row") && isKept.test(row)) {
                skeleton.writeBytes(bytes(tag.text()));
            }
        }
    }

    private void noteHeight(XmlTag tag, int row) {
        @Nullable String height = tag.attribute("ht");
        if (height != null) {
            heights.put(row, Double.parseDouble(height), SheetXml.isTrue(tag.attribute("customHeight")));
        }
    }

    private void keepRow(XmlTag tag, int row) {
        if (isKept.test(row)) {
            skeleton.writeBytes(bytes("<" + tag.name() + " r=\"" + row + (tag.isWhole() ? "\"/>" : "\">")));
        }
    }

    private void keep(XmlTag tag, int row, int column) {
        if (isKept.test(row)) {
            skeleton.writeBytes(bytes("<" + tag.name() + " r=\"" + SheetXml.address(column, row) + "\" s=\""
                    + SheetXml.number(tag.attribute("s"), 0) + "\"/>"));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
