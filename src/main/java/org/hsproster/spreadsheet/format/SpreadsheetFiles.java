package org.hsproster.spreadsheet.format;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.hsproster.spreadsheet.Password;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.UnreadableReason;
import org.hsproster.spreadsheet.csv.CsvFile;
import org.hsproster.spreadsheet.xls.XlsFile;
import org.hsproster.spreadsheet.xlsx.XlsxFile;
import org.hsproster.spreadsheet.zip.EncryptedPackage;

/** Opens files as grids of cells. */
public final class SpreadsheetFiles {

    private SpreadsheetFiles() {}

    /**
     * Opens a file in the format of its content, whatever its name.
     *
     * @param password tried if the file needs one
     * @param isTable tells whether a CSV file that is valid in several encodings makes sense in one of them
     */
    public static SpreadsheetFile open(Path path, Optional<Password> password, Predicate<SpreadsheetFile> isTable)
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
            case OLD_WORKBOOK -> throw SourceLocation.of(path).unreadable(UnreadableReason.OLD_EXCEL);
            case OTHER_DOCUMENT -> throw SourceLocation.of(path).unreadable(UnreadableReason.OTHER_DOCUMENT);
            case UNKNOWN -> throw SourceLocation.of(path).unreadable(UnreadableReason.NOT_A_SPREADSHEET);
        };
    }
}
