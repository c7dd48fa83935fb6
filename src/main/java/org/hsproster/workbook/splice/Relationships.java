package org.hsproster.workbook.splice;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hsproster.spreadsheet.xml.Utf8;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;
import org.hsproster.spreadsheet.zip.ZipParts;
import org.jspecify.annotations.Nullable;

/**
 * The relationships of a part of the user's package. They are restored as they were, regardless of the changes for POI
 * and by POI.
 */
final class Relationships {

    private static final String ELEMENT = "Relationship";
    private static final List<String> ATTRIBUTES = List.of("Id", "Type", "Target", "TargetMode");

    /** POI fails for themes that it cannot read, and adds colours to borders from themes that it can read. */
    private static final String THEME = "/theme";

    /** POI fails for sheets that have a relationship but are not in the list of sheets. */
    private static final List<String> SHEETS = List.of("/worksheet", "/chartsheet");

    private static final String NOT_SHOWN = "urn:hsp-roster:not-shown";

    private final Map<String, String> tags = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();

    private Relationships() {}

    /** Returns the relationships; none if the package has no such part. */
    static Relationships of(ZipParts parts, String key) throws IOException {
        Relationships all = new Relationships();
        if (parts.has(key)) {
            try (XmlScanner xml = new XmlScanner(Utf8.of(parts.content(key)))) {
                XmlTag tag = xml.tag();
                while (xml.next()) {
                    if (tag.isStart(ELEMENT)) {
                        all.tags.put(attribute(tag, "Id"), text(tag));
                        all.types.put(attribute(tag, "Id"), attribute(tag, "Type"));
                    }
                }
            }
        }
        return all;
    }

    /**
     * Writes the relationships of the workbook for POI.
     *
     * @param sheets the ids of those that the list of sheets refers to
     * @param needsStandIn whether there is a placeholder sheet
     */
    static void show(InputStream part, Set<String> sheets, boolean needsStandIn, OutputStream out) throws IOException {
        try (XmlScanner xml = new XmlScanner(Utf8.of(part), out)) {
            XmlTag tag = xml.tag();
            while (xml.next()) {
                if (tag.isStart(ELEMENT)) {
                    xml.replace(bytes(tag.text().replace(attribute(tag, "Type"), shownType(tag, sheets))));
                } else if (needsStandIn && tag.isEnd("Relationships")) {
                    String prefix = tag.name().replace("Relationships", "");
                    xml.insert(bytes("<" + prefix + PlaceholderSheet.RELATIONSHIP + "/>"));
                }
            }
        }
    }

    /** Writes the relationships that POI has written, with those of the user as they were, apart from removed ones. */
    void restore(InputStream written, OutputStream out) throws IOException {
        try (XmlScanner xml = new XmlScanner(Utf8.of(written), out)) {
            XmlTag tag = xml.tag();
            while (xml.next()) {
                String id = tag.isStart(ELEMENT) ? attribute(tag, "Id") : "";
                String type = attribute(tag, "Type");
                if (id.equals(PlaceholderSheet.ID)) {
                    xml.replace(new byte[0]);
                } else if (types.containsKey(id) && (type.equals(NOT_SHOWN) || type.equals(types.get(id)))) {
                    xml.replace(bytes(Objects.requireNonNull(tags.get(id))));
                }
            }
        }
    }

    private static String shownType(XmlTag tag, Set<String> sheets) {
        String type = attribute(tag, "Type");
        boolean isLostSheet = SHEETS.stream().anyMatch(type::endsWith) && !sheets.contains(attribute(tag, "Id"));
        return isLostSheet || type.endsWith(THEME) ? NOT_SHOWN : type;
    }

    /** Returns a tag as POI writes it. */
    private static String text(XmlTag tag) {
        StringBuilder text = new StringBuilder("<").append(ELEMENT);
        for (String name : ATTRIBUTES) {
            @Nullable String value = tag.attribute(name);
            if (value != null) {
                text.append(' ').append(name).append("=\"");
                text.append(value.replace("\"", "&quot;")).append('"');
            }
        }
        return text.append("/>").toString();
    }

    private static String attribute(XmlTag tag, String name) {
        @Nullable String value = tag.attribute(name);
        return value == null ? "" : value;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
