package org.hsproster.spreadsheet.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.UnreadableFileException;

/** The content of an OLE2 file, the container of Office before 2007. */
public enum Ole2Kind {
    /** A workbook of Excel 97 to 2003. */
    WORKBOOK,
    /** An encrypted file of Excel 2007 or later. */
    ENCRYPTED_PACKAGE,
    OLD_WORKBOOK,
    OTHER_DOCUMENT,
    UNKNOWN;

    public static Ole2Kind of(Path path) throws UnreadableFileException {
        try (POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true)) {
            return of(files.getRoot().getEntryNames());
        } catch (IOException | RuntimeException e) {
            throw SourceLocation.of(path).damaged(e);
        }
    }

    private static Ole2Kind of(Set<String> entries) {
        if (entries.contains("EncryptedPackage")) {
            return ENCRYPTED_PACKAGE;
        }
        if (entries.contains("Workbook") || entries.contains("WORKBOOK")) {
            return WORKBOOK;
        }
        if (entries.contains("Book") || entries.contains("BOOK")) {
            return OLD_WORKBOOK;
        }
        return entries.contains("WordDocument") || entries.contains("PowerPoint Document") ? OTHER_DOCUMENT : UNKNOWN;
    }
}
