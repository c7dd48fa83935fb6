package org.hsproster.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of an .xlsx as bytes, by their entries, which are changed without a library that would rewrite them. */
final class ForeignPackage {

    static final String CONTENT_TYPES = "[content_types].xml";

    /** The contents by key, and the names as they are in the file. */
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private final Map<String, String> names = new LinkedHashMap<>();

    static ForeignPackage read(Path file) throws IOException {
        ForeignPackage read = new ForeignPackage();
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!entry.isDirectory()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        read.put(entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
        return read;
    }

    void write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(names.getOrDefault(part.getKey(), part.getKey())));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
    }

    /** How entries are compared: without regard to case and to the direction of slashes. */
    static String key(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }

    Set<String> keys() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    boolean has(String key) {
        return parts.containsKey(key);
    }

    Optional<byte[]> content(String key) {
        return Optional.ofNullable(parts.get(key));
    }

    void put(String name, byte[] content) {
        parts.put(key(name), content);
        names.putIfAbsent(key(name), name);
    }

    /** A part as text of which every character is a byte, so that what is not changed keeps its bytes. */
    String bytes(String key) throws RosterNotPutException {
        byte[] content = content(key).orElseThrow(() -> new RosterNotPutException("there is no " + key));
        if (content.length > 1 && (content[0] == 0 || content[1] == 0 || content[0] == -1 || content[0] == -2)) {
            throw new RosterNotPutException(key + " is no UTF-8");
        }
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    void putBytes(String key, String text) {
        parts.put(key, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public String toString() {
        return "ForeignPackage";
    }
}
