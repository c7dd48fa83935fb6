package org.hsproster.spreadsheet.zip;

import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The names of the entries of a package as the format demands them. Some programs write backslashes. */
final class ZipNames {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private ZipNames() {}

    /** Returns the same entry under the name that the format demands. */
    static ZipArchiveEntry normalized(ZipArchiveEntry entry) {
        String plain = entry.getName().replace('\\', '/');
        String name = plain.startsWith("/") ? plain.substring(1) : plain;
        String normalized = name.equalsIgnoreCase(CONTENT_TYPES) ? CONTENT_TYPES : name;
        return normalized.equals(entry.getName()) ? entry : renamed(entry, normalized);
    }

    private static ZipArchiveEntry renamed(ZipArchiveEntry entry, String name) {
        ZipArchiveEntry renamed = new ZipArchiveEntry(name);
        renamed.setMethod(entry.getMethod() == ZipEntry.STORED ? ZipEntry.STORED : ZipEntry.DEFLATED);
        renamed.setCrc(entry.getCrc());
        renamed.setSize(entry.getSize());
        renamed.setCompressedSize(entry.getCompressedSize());
        renamed.setTime(entry.getTime());
        return renamed;
    }
}
