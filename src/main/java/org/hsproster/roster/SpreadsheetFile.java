package org.hsproster.roster;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An open file with sheets of cells, whatever its format. */
interface SpreadsheetFile extends Closeable {

    /**
     * Opens the file in the format its content tells, never by its name. Of an annotated copy, only the user's own part
     * is there.
     *
     * @param password tried where the file asks for one
     */
    static SpreadsheetFile open(Path path, Optional<Password> password) throws UnreadableFileException {
        SpreadsheetFile file = openWhole(path, password);
        boolean done = false;
        try {
            SpreadsheetFile own = file.withoutAnnotations();
            done = true;
            return own;
        } finally {
            if (!done) {
                file.close();
            }
        }
    }

    /** The same with everything that is in the file. */
    static SpreadsheetFile openWhole(Path path, Optional<Password> password) throws UnreadableFileException {
        return switch (FileSignature.of(path)) {
            case ZIP -> XlsxFile.open(path);
            case OLE2 -> openOle2(path, password);
            case TEXT -> CsvFile.open(path);
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

    Path path();

    Format format();

    /** One place per sheet, in the order of the file; the only sheet of a CSV file has no name. */
    List<Place> sheets();

    /** Whether a sheet, by its index in {@link #sheets()}, is one that the spreadsheet does not show. */
    default boolean isHidden(int sheet) {
        return false;
    }

    /** The user's own part, where it is an annotated copy; closed with this one. */
    default SpreadsheetFile withoutAnnotations() throws UnreadableFileException {
        return this;
    }

    /** By the index of their sheet in {@link #sheets()}. */
    default Map<Integer, SheetMarks> marks() {
        return Map.of();
    }

    /** CSV only. */
    Optional<String> encoding();

    /** What is to be said of the file whatever is read of it. */
    default List<CsvWarning> warnings() {
        return List.of();
    }

    /**
     * The rows of a sheet.
     *
     * @param sheet index in {@link #sheets()}
     */
    SheetRows rows(int sheet, WantedColumns wanted) throws UnreadableFileException;

    @Override
    void close();
}
