package org.hsproster.workbook.splice;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hsproster.spreadsheet.xml.Utf8;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;

/** Adds missing core properties, without changing those of the user, even empty ones. */
final class CoreProperties {

    private static final String DUBLIN_CORE = " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

    /** The properties to add, by the names of their elements. */
    private final Map<String, String> missing;

    CoreProperties(Map<String, String> missing) {
        this.missing = missing;
    }

    void write(InputStream original, OutputStream out) throws IOException {
        Map<String, String> rest = new LinkedHashMap<>(missing);
        try (XmlScanner xml = new XmlScanner(Utf8.of(original), out)) {
            XmlTag tag = xml.tag();
            while (xml.next()) {
                String name = tag.name().substring(tag.name().indexOf(':') + 1);
                if (rest.containsKey(name) && tag.isStart(name) && tag.isWhole()) {
                    String start = tag.text().substring(0, tag.text().length() - 2);
                    xml.replace(bytes(start + ">" + escaped(rest, name) + "</" + tag.name() + ">"));
                } else if (rest.containsKey(name) && tag.isEnd(name)) {
                    xml.insert(bytes(escaped(rest, name)));
                } else if (tag.isEnd("coreProperties")) {
                    for (String left : rest.keySet().toArray(String[]::new)) {
                        String element = "dc:" + left;
                        xml.insert(
                                bytes("<" + element + DUBLIN_CORE + ">" + escaped(rest, left) + "</" + element + ">"));
                    }
                }
            }
        }
    }

    private static String escaped(Map<String, String> rest, String name) {
        StringBuilder text = new StringBuilder();
        XmlText.append(text, rest.getOrDefault(name, ""));
        rest.remove(name);
        return text.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
