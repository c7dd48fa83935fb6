package org.hsproster.spreadsheet;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An open file with sheets of cells, whatever its format. */
public interface SpreadsheetFile extends Closeable {

    Path path();

    FileFormat format();

    /** One place per sheet, in the order of the file; the only sheet of a CSV file has no name. */
    List<SourceLocation> sheets();

    /** Tests whether a sheet, by its index in {@link #sheets()}, is one that the spreadsheet does not show. */
    default boolean isHidden(int sheet) {
        return false;
    }

    /**
     * The names that belong to one sheet alone, by its index in {@link #sheets()}: for each the cell or formula that it
     * stands for, empty where that was deleted.
     */
    default Map<String, String> localNames(int sheet) {
        return Map.of();
    }

    /** CSV only. */
    Optional<String> encoding();

    /** Returns what is to be said of the file whatever is read of it. */
    default List<CsvWarning> warnings() {
        return List.of();
    }

    /**
     * Returns the rows of a sheet.
     *
     * @param sheet index in {@link #sheets()}
     */
    SheetRows rows(int sheet, WantedColumns wanted) throws UnreadableFileException;

    @Override
    void close();
}
