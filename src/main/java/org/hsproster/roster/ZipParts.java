package org.hsproster.roster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.io.input.ChecksumInputStream;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip file. None inflates further than POI lets it, and no two bear one name. A workbook in the strict
 * form of the format is read as if it were in the transitional one. What does not have its checksum was damaged.
 */
public final class ZipParts implements ZipEntrySource {

    private static final String ROOT = "_rels/.rels";
    private static final int START = 4096;

    private final ZipFile zip;
    private boolean isStrict;
    private boolean closed;

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    /** Fails for a file without its table of contents, which stands at the end: it was cut short. */
    static ZipParts open(Path path) throws IOException {
        return checked(new ZipParts(ZipFile.builder().setPath(path).get()));
    }

    public static ZipParts of(byte[] content) throws IOException {
        return of(new SeekableInMemoryByteChannel(content));
    }

    static ZipParts of(SeekableByteChannel content) throws IOException {
        return checked(
                new ZipParts(ZipFile.builder().setSeekableByteChannel(content).get()));
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The beginning of an entry, as ASCII; empty where there is no such entry. */
    String start(String name, int length) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = getInputStream(entry)) {
            return new String(in.readNBytes(length), StandardCharsets.US_ASCII);
        }
    }

    /** How the names of entries are compared: without regard to case, and to which way their strokes lean. */
    public static String key(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }

    /** The content of the entry with this key; empty where there is none. */
    public InputStream content(String key) throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (key(entry.getName()).equals(key)) {
                return getInputStream(entry);
            }
        }
        return InputStream.nullInputStream();
    }

    /** Copies an entry as it lies in the file, without inflating it, unless it has to be translated. */
    public void copy(ZipArchiveEntry entry, ZipArchiveOutputStream to) throws IOException {
        if (isTranslated(entry)) {
            to.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
            try (InputStream in = getInputStream(entry)) {
                in.transferTo(to);
            }
            to.closeArchiveEntry();
        } else {
            try (InputStream in = zip.getRawInputStream(entry)) {
                to.addRawArchiveEntry(new ZipArchiveEntry(entry), in);
            }
        }
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String name) {
        return zip.getEntry(name);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        InputStream inflated = new ZipArchiveThresholdInputStream(zip.getInputStream(entry));
        InputStream content = ChecksumInputStream.builder()
                .setInputStream(inflated)
                .setChecksum(new CRC32())
                .setExpectedChecksumValue(entry.getCrc())
                .setCountThreshold(entry.getSize())
                .get();
        return isTranslated(entry) ? new StrictXml(content) : content;
    }

    private boolean isTranslated(ZipArchiveEntry entry) {
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
        Set<String> names = new HashSet<>();
        Enumeration<? extends ZipArchiveEntry> entries = parts.getEntries();
        while (entries.hasMoreElements()) {
            if (!names.add(key(entries.nextElement().getName()))) {
                parts.close();
                throw new ZipException("two entries bear one name");
            }
        }
        parts.isStrict = parts.start(ROOT, START).contains(StrictXml.PREFIX);
        return parts;
    }
}
