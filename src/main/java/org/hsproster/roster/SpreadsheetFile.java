package org.hsproster.roster;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An open file with sheets of cells, whatever its format. */
interface SpreadsheetFile extends Closeable {

    /** Opens the file in the format its first bytes tell, never by its name. */
    static SpreadsheetFile open(Path path) throws UnreadableRosterException {
        return switch (FileSignature.of(path)) {
            case ZIP -> XlsxFile.open(path);
            case OLE2 -> throw Place.of(path).refusal(Ole2Kind.of(path).refusal());
            case TEXT -> CsvFile.open(path);
        };
    }

    Path path();

    Format format();

    /** One place per sheet, in the order of the file; the only sheet of a CSV file has no name. */
    List<Place> sheets();

    /** CSV only. */
    Optional<String> encoding();

    /**
     * The rows of a sheet.
     *
     * @param sheet index in {@link #sheets()}
     * @param leftOut 0-based columns whose cells are not to be taken over
     */
    SheetRows rows(int sheet, Set<Integer> leftOut) throws UnreadableRosterException;

    @Override
    void close();
}
