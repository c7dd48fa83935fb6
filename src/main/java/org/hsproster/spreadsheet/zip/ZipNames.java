package org.hsproster.spreadsheet.zip;

import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The names of the entries of a package as the format wants them. Some writers let the strokes lean the other way. */
final class ZipNames {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private ZipNames() {}

    /** The same entry under the name that it should have. */
    static ZipArchiveEntry mended(ZipArchiveEntry entry) {
        String plain = entry.getName().replace('\\', '/');
        String name = plain.startsWith("/") ? plain.substring(1) : plain;
        String mended = name.equalsIgnoreCase(CONTENT_TYPES) ? CONTENT_TYPES : name;
        return mended.equals(entry.getName()) ? entry : renamed(entry, mended);
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
