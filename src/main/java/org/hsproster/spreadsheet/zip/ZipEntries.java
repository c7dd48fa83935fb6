package org.hsproster.spreadsheet.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.commons.io.input.ChecksumInputStream;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip file by {@link ZipParts#key}, of which no two are equal. None inflates further than POI allows,
 * except the cell formats of a workbook, which may repeat one format 64,000 times. Reading an entry fails if its
 * checksum does not match.
 */
final class ZipEntries implements Closeable {

    private static final Pattern FORMATS = Pattern.compile("(?:.*/)?styles[^/]*\\.xml");

    /** In bytes: room for as many formats as a workbook may have, each written in full. */
    private static final long MAX_FORMATS_SIZE = 32L << 20;

    /** Files that file managers leave in a folder. */
    private static final Pattern FILE_MANAGER_FILES =
            Pattern.compile("(?:.*/)?(?:__macosx/.*|\\.ds_store|thumbs\\.db|desktop\\.ini)");

    private final ZipFile zip;
    private final Map<String, Entry> byKey;

    /** An entry as the file names it, and under the name that the format demands. */
    private record Entry(ZipArchiveEntry inFile, ZipArchiveEntry normalized) {}

    private ZipEntries(ZipFile zip, Map<String, Entry> byKey) {
        this.zip = zip;
        this.byKey = byKey;
    }

    /** Takes over the zip file, which is closed if two of its entries have one name. */
    static ZipEntries of(ZipFile zip) throws IOException {
        ZipEntries entries = new ZipEntries(zip, new LinkedHashMap<>());
        boolean done = false;
        try {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                entries.add(entry);
            }
            done = true;
            return entries;
        } finally {
            if (!done) {
                zip.close();
            }
        }
    }

    /** Returns the entries of the same file without some of them. */
    ZipEntries without(Set<String> removed) {
        Map<String, Entry> remaining = new LinkedHashMap<>(byKey);
        remaining.keySet().removeAll(removed);
        return new ZipEntries(zip, remaining);
    }

    Set<String> keys() {
        return byKey.keySet();
    }

    Collection<ZipArchiveEntry> all() {
        return byKey.values().stream().map(Entry::normalized).toList();
    }

    @Nullable
    ZipArchiveEntry get(String key) {
        Entry entry = byKey.get(key);
        return entry == null ? null : entry.normalized();
    }

    /** Returns the inflated content of an entry; empty where there is none. */
    InputStream content(String key) throws IOException {
        Entry entry = byKey.get(key);
        if (entry == null) {
            return InputStream.nullInputStream();
        }
        return ChecksumInputStream.builder()
                .setInputStream(inflated(key, entry.inFile()))
                .setChecksum(new CRC32())
                .setExpectedChecksumValue(entry.inFile().getCrc())
                .setCountThreshold(entry.inFile().getSize())
                .get();
    }

    /** Returns an entry as it is compressed in the file; empty where there is none. */
    InputStream compressed(String key) throws IOException {
        Entry entry = byKey.get(key);
        return entry == null ? InputStream.nullInputStream() : zip.getRawInputStream(entry.inFile());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private InputStream inflated(String key, ZipArchiveEntry entry) throws IOException {
        ZipArchiveThresholdInputStream inflated = new ZipArchiveThresholdInputStream(zip.getInputStream(entry));
        boolean isShort = 0 <= entry.getSize() && entry.getSize() <= MAX_FORMATS_SIZE;
        if (!isShort || !FORMATS.matcher(key).matches()) {
            return inflated;
        }
        inflated.setGuardState(false);
        return BoundedInputStream.builder()
                .setInputStream(inflated)
                .setMaxCount(entry.getSize())
                .get();
    }

    private void add(ZipArchiveEntry entry) throws IOException {
        String key = ZipParts.key(entry.getName());
        if (!FILE_MANAGER_FILES.matcher(key).matches()
                && byKey.put(key, new Entry(entry, ZipNames.normalized(entry))) != null) {
            throw new ZipException("two entries have one name");
        }
    }
}
