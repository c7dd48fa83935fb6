package org.hsproster.testing.rosters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What an {@code .xlsx} workbook holds, part by part, without the second in which it was made. */
public final class WorkbookParts {

    private static final Pattern CREATED = Pattern.compile("<dcterms:created.*?</dcterms:created>");

    private WorkbookParts() {}

    public static Map<String, String> of(Path workbook) throws IOException {
        return of(Files.readAllBytes(workbook));
    }

    public static Map<String, String> of(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1);
                parts.put(entry.getName(), CREATED.matcher(part).replaceAll(""));
            }
        }
        return parts;
    }
}
