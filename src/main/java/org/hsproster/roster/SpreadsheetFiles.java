package org.hsproster.roster;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** Opens files as grids of cells. */
final class SpreadsheetFiles {

    private SpreadsheetFiles() {}

    /**
     * Opens a file in the format its content tells, never by its name.
     *
     * @param password tried where the file asks for one
     * @param isTable tells whether a CSV file that may be in more than one encoding makes sense as it is read
     */
    static SpreadsheetFile open(Path path, Optional<Password> password, Predicate<SpreadsheetFile> isTable)
            throws UnreadableFileException {
        return switch (FileSignature.of(path)) {
            case ZIP -> XlsxFile.open(path);
            case OLE2 -> openOle2(path, password);
            case TEXT -> CsvFile.open(path, isTable);
        };
    }

    private static SpreadsheetFile openOle2(Path path, Optional<Password> password) throws UnreadableFileException {
        return switch (Ole2Kind.of(path)) {
            case WORKBOOK -> XlsFile.open(path, password);
            case ENCRYPTED_PACKAGE -> XlsxFile.open(path, EncryptedPackage.open(path, password));
            case OLD_WORKBOOK -> throw Place.of(path).unreadable(UnreadableReason.OLD_EXCEL);
            case OTHER_DOCUMENT -> throw Place.of(path).unreadable(UnreadableReason.OTHER_DOCUMENT);
            case UNKNOWN -> throw Place.of(path).unreadable(UnreadableReason.NOT_A_SPREADSHEET);
        };
    }
}
