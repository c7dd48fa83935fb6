package org.hsproster.spreadsheet.zip;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.hsproster.spreadsheet.xml.RewrittenXml;
import org.hsproster.spreadsheet.xml.Utf8;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook in its zip file, some of which may be rewritten while they are read. A workbook in the strict
 * form of the format is read as if it were in the transitional form.
 */
public final class ZipParts implements ZipEntrySource {

    private static final String ROOT = "_rels/.rels";
    private static final int ROOT_START = 4096;

    private static final Pattern XML = Pattern.compile("(?!customxml/item).*\\.(?:xml|rels|vml)");

    private final ZipEntries entries;
    private final boolean isStrict;
    private final Map<String, RewrittenXml.Factory> rewritten;
    private boolean closed;

    private ZipParts(ZipEntries entries, boolean isStrict, Map<String, RewrittenXml.Factory> rewritten) {
        this.entries = entries;
        this.isStrict = isStrict;
        this.rewritten = rewritten;
    }

    /** Opens a zip file; fails for one without its central directory, which stands at the end: it was cut short. */
    public static ZipParts open(Path path) throws IOException {
        return of(ZipFile.builder().setPath(path).get());
    }

    public static ZipParts of(byte[] content) throws IOException {
        return of(new SeekableInMemoryByteChannel(content));
    }

    static ZipParts of(SeekableByteChannel content) throws IOException {
        return of(ZipFile.builder().setSeekableByteChannel(content).get());
    }

    private static ZipParts of(ZipFile zip) throws IOException {
        ZipEntries entries = ZipEntries.of(zip);
        boolean done = false;
        try {
            ZipParts parts = new ZipParts(entries, false, Map.of());
            boolean isStrict = parts.start(ROOT, ROOT_START).contains(StrictXml.PREFIX);
            done = true;
            return isStrict ? new ZipParts(entries, true, Map.of()) : parts;
        } finally {
            if (!done) {
                entries.close();
            }
        }
    }

    /**
     * Returns the same parts without some and with others rewritten. Closing them closes the file.
     *
     * @param changed by key
     * @param removed keys
     */
    public ZipParts rewritten(Map<String, RewrittenXml.Factory> changed, Set<String> removed) {
        return new ZipParts(entries.without(removed), isStrict, changed);
    }

    public boolean has(String name) {
        return entries.keys().contains(key(name));
    }

    /** Returns the beginning of a part as ASCII; empty where there is no such part. */
    public String start(String name, int length) throws IOException {
        if (!has(name)) {
            return "";
        }
        try (InputStream in = withoutExternalTargets(key(name))) {
            return new String(in.readNBytes(length), StandardCharsets.US_ASCII);
        }
    }

    /** Returns the form in which the names of entries are compared: in lower case, with slashes, none at the start. */
    public static String key(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }

    /** Returns the name of the entry with the relationships of a part. */
    public static String relationshipsOf(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    /** Returns the content of the part with this key; empty where there is none. */
    public InputStream content(String key) throws IOException {
        InputStream content = entries.content(key);
        if (!entries.keys().contains(key)) {
            return content;
        }
        InputStream transitional = isStrict(key) ? new StrictXml(content) : content;
        RewrittenXml.@Nullable Factory rewriting = rewritten.get(key);
        return rewriting == null ? transitional : new RewrittenXml(Utf8.of(transitional), rewriting.begin());
    }

    /** Copies a part as it is compressed, unless it has to be translated. */
    public void copy(ZipArchiveEntry entry, ZipArchiveOutputStream to) throws IOException {
        String key = key(entry.getName());
        if (isStrict(key) || rewritten.containsKey(key)) {
            to.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
            try (InputStream in = content(key)) {
                in.transferTo(to);
            }
            to.closeArchiveEntry();
        } else {
            try (InputStream in = entries.compressed(key)) {
                to.addRawArchiveEntry(new ZipArchiveEntry(entry), in);
            }
        }
    }

    /**
     * Rejects XML with a document type, which may refer to other files or to endless text. No part of a workbook has one.
     *
     * @throws IOException where a part has one
     */
    public void refuseDocumentTypes() throws IOException {
        for (String key : entries.keys()) {
            if (XML.matcher(key).matches()) {
                try (XmlScanner xml = new XmlScanner(Utf8.of(content(key)))) {
                    xml.next();
                } catch (EOFException e) {
                    // the reader of the part reports it
                }
            }
        }
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(entries.all());
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String name) {
        return entries.get(key(name));
    }

    /** Returns the content as POI is to see it, without addresses outside the package. */
    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return withoutExternalTargets(key(entry.getName()));
    }

    @Override
    public void close() throws IOException {
        closed = true;
        entries.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    private InputStream withoutExternalTargets(String key) throws IOException {
        InputStream content = content(key);
        return key.endsWith(".rels") ? ExternalTargets.removed(content) : content;
    }

    private boolean isStrict(String key) {
        return isStrict && (key.endsWith(".xml") || key.endsWith(".rels"));
    }
}
