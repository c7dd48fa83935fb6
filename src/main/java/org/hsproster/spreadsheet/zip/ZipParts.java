package org.hsproster.spreadsheet.zip;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.commons.io.input.ChecksumInputStream;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.hsproster.spreadsheet.xml.RewrittenXml;
import org.hsproster.spreadsheet.xml.Utf8;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip file. None inflates further than POI lets it, unless it is the formats of a workbook, which may
 * be 64,000 times the same; and no two bear one name. A workbook in the strict
 * form of the format is read as if it were in the transitional one. What does not have its checksum was damaged.
 */
public final class ZipParts implements ZipEntrySource {

    private static final String ROOT = "_rels/.rels";
    private static final int START = 4096;

    private static final Pattern FORMATS = Pattern.compile("(?:.*/)?styles[^/]*\\.xml");

    /** In bytes, for as many formats as there may be, each said at length. */
    private static final long MOST_OF_FORMATS = 32L << 20;

    private static final Pattern XML = Pattern.compile("(?!customxml/item).*\\.(?:xml|rels|vml)");

    /** What file managers leave behind in a folder that is then zipped. */
    private static final Pattern LITTER =
            Pattern.compile("(?:.*/)?(?:__macosx/.*|\\.ds_store|thumbs\\.db|desktop\\.ini)");

    private final ZipFile zip;

    /** The entries as they are in the file and under the names that they should have, by key. */
    private final Map<String, Named> entries = new LinkedHashMap<>();

    private final Map<String, RewrittenXml.Factory> rewritten;

    private boolean isStrict;
    private boolean closed;

    private record Named(ZipArchiveEntry inFile, ZipArchiveEntry shown) {}

    private ZipParts(ZipFile zip, Map<String, RewrittenXml.Factory> rewritten) {
        this.zip = zip;
        this.rewritten = rewritten;
    }

    /** Fails for a file without its table of contents, which stands at the end: it was cut short. */
    public static ZipParts open(Path path) throws IOException {
        return checked(new ZipParts(ZipFile.builder().setPath(path).get(), Map.of()));
    }

    public static ZipParts of(byte[] content) throws IOException {
        return of(new SeekableInMemoryByteChannel(content));
    }

    static ZipParts of(SeekableByteChannel content) throws IOException {
        return checked(
                new ZipParts(ZipFile.builder().setSeekableByteChannel(content).get(), Map.of()));
    }

    /**
     * The same entries, without some and with others rewritten. Closed with this one.
     *
     * @param rewritten by key
     * @param removed keys
     */
    public ZipParts restored(Map<String, RewrittenXml.Factory> rewritten, Set<String> removed) {
        ZipParts restored = new ZipParts(zip, rewritten);
        restored.entries.putAll(entries);
        restored.entries.keySet().removeAll(removed);
        restored.isStrict = isStrict;
        return restored;
    }

    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** Returns the beginning of an entry, as ASCII; empty where there is no such entry. */
    public String start(String name, int length) throws IOException {
        ZipArchiveEntry entry = getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = getInputStream(entry)) {
            return new String(in.readNBytes(length), StandardCharsets.US_ASCII);
        }
    }

    /** Returns how the names of entries are compared: without regard to case, and to which way their strokes lean. */
    public static String key(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }

    /** Returns the entry with the relationships of a part. */
    public static String relationshipsOf(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    /** Returns the content of the entry with this key, as the user's file has it; empty where there is none. */
    public InputStream content(String key) throws IOException {
        Named entry = entries.get(key);
        return entry == null ? InputStream.nullInputStream() : content(entry.inFile());
    }

    /** Copies an entry as it lies in the file, without inflating it, unless it has to be translated. */
    public void copy(ZipArchiveEntry entry, ZipArchiveOutputStream to) throws IOException {
        if (isTranslated(entry)) {
            to.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
            try (InputStream in = content(key(entry.getName()))) {
                in.transferTo(to);
            }
            to.closeArchiveEntry();
        } else {
            try (InputStream in = zip.getRawInputStream(inFile(entry))) {
                to.addRawArchiveEntry(new ZipArchiveEntry(entry), in);
            }
        }
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(
                entries.values().stream().map(Named::shown).toList());
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String name) {
        Named entry = entries.get(key(name));
        return entry == null ? null : entry.shown();
    }

    /** As POI is to see it: no address outside the package. */
    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        InputStream content = content(inFile(entry));
        return key(entry.getName()).endsWith(".rels") ? ExternalTargets.hidden(content) : content;
    }

    private InputStream content(ZipArchiveEntry entry) throws IOException {
        InputStream content = ChecksumInputStream.builder()
                .setInputStream(inflated(entry))
                .setChecksum(new CRC32())
                .setExpectedChecksumValue(entry.getCrc())
                .setCountThreshold(entry.getSize())
                .get();
        InputStream transitional = isStrict(entry) ? new StrictXml(content) : content;
        RewrittenXml.@Nullable Factory rewriting = rewritten.get(key(entry.getName()));
        return rewriting == null ? transitional : new RewrittenXml(Utf8.of(transitional), rewriting.begin());
    }

    private InputStream inflated(ZipArchiveEntry entry) throws IOException {
        ZipArchiveThresholdInputStream inflated = new ZipArchiveThresholdInputStream(zip.getInputStream(entry));
        boolean isShort = 0 <= entry.getSize() && entry.getSize() <= MOST_OF_FORMATS;
        if (!isShort || !FORMATS.matcher(key(entry.getName())).matches()) {
            return inflated;
        }
        inflated.setGuardState(false);
        return BoundedInputStream.builder()
                .setInputStream(inflated)
                .setMaxCount(entry.getSize())
                .get();
    }

    private ZipArchiveEntry inFile(ZipArchiveEntry entry) {
        Named named = entries.get(key(entry.getName()));
        return named == null ? entry : named.inFile();
    }

    private boolean isTranslated(ZipArchiveEntry entry) {
        return isStrict(entry) || rewritten.containsKey(key(entry.getName()));
    }

    private boolean isStrict(ZipArchiveEntry entry) {
        String key = key(entry.getName());
        return isStrict && (key.endsWith(".xml") || key.endsWith(".rels"));
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    private static ZipParts checked(ZipParts parts) throws IOException {
        boolean done = false;
        try {
            for (ZipArchiveEntry entry : Collections.list(parts.zip.getEntries())) {
                parts.add(entry);
            }
            parts.isStrict = parts.start(ROOT, START).contains(StrictXml.PREFIX);
            done = true;
            return parts;
        } finally {
            if (!done) {
                parts.close();
            }
        }
    }

    private void add(ZipArchiveEntry entry) throws IOException {
        String key = key(entry.getName());
        if (!LITTER.matcher(key).matches() && entries.put(key, new Named(entry, ZipNames.mended(entry))) != null) {
            throw new ZipException("two entries bear one name");
        }
    }

    /** Fails where one leads to other files, or to texts without end: no part of a workbook has a document type. */
    public void refuseDocumentTypes() throws IOException {
        for (Map.Entry<String, Named> entry : entries.entrySet()) {
            if (XML.matcher(entry.getKey()).matches()) {
                try (XmlScanner xml =
                        new XmlScanner(Utf8.of(content(entry.getValue().inFile())))) {
                    xml.next();
                } catch (EOFException e) {
                    // the reader of the part says so
                }
            }
        }
    }
}
