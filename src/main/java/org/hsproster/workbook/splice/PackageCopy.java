package org.hsproster.workbook.splice;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.hsproster.spreadsheet.output.BackgroundOutputStream;
import org.hsproster.spreadsheet.zip.ZipParts;

/**
 * Combines two packages: the parts that POI has changed or added in the skeleton, and all other parts as compressed
 * bytes of the user's file. Of entries whose names differ in case only, the package gets one.
 */
final class PackageCopy {

    /** Writes a part, given the one that POI has written. */
    interface Part {
        void write(InputStream skeleton, OutputStream out) throws IOException;
    }

    /** The level of compression: a third of the time of the default level 6, for a file that is a quarter larger. */
    private static final int LEVEL = 2;

    private static final String STAND_IN = ZipParts.key(PlaceholderSheet.ENTRY);

    private final ZipParts original;
    private final Set<String> removed;
    private final Map<String, Part> changed;

    /**
     * Creates a copy of the user's package.
     *
     * @param removed entries that are not copied
     * @param changed entries that are written anew
     */
    PackageCopy(ZipParts original, Set<String> removed, Map<String, Part> changed) {
        this.original = original;
        this.removed = removed;
        this.changed = new HashMap<>(changed);
    }

    void write(ZipParts skeleton, OutputStream out) throws IOException {
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
        zip.setLevel(LEVEL);
        Set<String> raw = new HashSet<>();
        for (ZipArchiveEntry entry : Collections.list(original.getEntries())) {
            if (isUntouched(entry)) {
                raw.add(ZipParts.key(entry.getName()));
            }
        }
        Set<String> written = new HashSet<>(raw);
        for (ZipArchiveEntry entry : Collections.list(skeleton.getEntries())) {
            written.add(ZipParts.key(entry.getName()));
        }
        written.remove(STAND_IN);
        changed.put(ContentTypes.KEY, (in, content) -> ContentTypes.restore(in, written::contains, content));
        writeChanged(skeleton, raw, zip);
        for (ZipArchiveEntry entry : Collections.list(original.getEntries())) {
            if (raw.contains(ZipParts.key(entry.getName()))) {
                original.copy(entry, zip);
            }
        }
        zip.finish();
    }

    private void writeChanged(ZipParts skeleton, Set<String> raw, ZipArchiveOutputStream zip) throws IOException {
        try (BackgroundOutputStream relay = new BackgroundOutputStream(zip, "copy-deflater")) {
            for (ZipArchiveEntry entry : Collections.list(skeleton.getEntries())) {
                String key = ZipParts.key(entry.getName());
                if (!raw.contains(key) && !key.equals(STAND_IN)) {
                    zip.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                    try (InputStream in = skeleton.content(key)) {
                        changed.getOrDefault(key, InputStream::transferTo).write(in, relay);
                    }
                    relay.flush();
                    zip.closeArchiveEntry();
                }
            }
        }
    }

    private boolean isUntouched(ZipArchiveEntry entry) {
        String key = ZipParts.key(entry.getName());
        return !entry.isDirectory() && !removed.contains(key) && !changed.containsKey(key);
    }
}
