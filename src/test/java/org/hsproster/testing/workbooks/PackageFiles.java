package org.hsproster.testing.workbooks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes the parts of packages, to what other programs than POI write. */
public final class PackageFiles {

    public static final String CONTENT_TYPES = "[Content_Types].xml";
    public static final String WORKBOOK = "xl/workbook.xml";
    public static final String WORKBOOK_LINKS = "xl/_rels/workbook.xml.rels";

    private PackageFiles() {}

    public static Map<String, String> read(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    public static void write(Path file, Map<String, String> parts) throws IOException {
        write(file, parts, UnaryOperator.identity());
    }

    public static void write(Path file, Map<String, String> parts, UnaryOperator<String> name) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(name.apply(part.getKey())));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    public static void replace(Map<String, String> parts, String name, String what, String put) {
        parts.compute(name, (key, text) -> text.replaceFirst(what, put));
    }

    public static void add(Map<String, String> parts, String name, String type, String content) {
        parts.put(name, content);
        replace(
                parts,
                CONTENT_TYPES,
                "</Types>",
                "<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/></Types>");
    }

    public static void relate(Map<String, String> parts, String name, String relationship) {
        parts.putIfAbsent(
                name,
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>");
        replace(parts, name, "</Relationships>", Matcher.quoteReplacement(relationship + "</Relationships>"));
    }
}
