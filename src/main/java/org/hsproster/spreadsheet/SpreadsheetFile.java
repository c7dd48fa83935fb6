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

    /** Returns the sheets in the order of the file; the only sheet of a CSV file has no name. */
    List<SourceLocation> sheets();

    /**
     * Tests whether a sheet is hidden.
     *
     * @param sheet index in {@link #sheets()}
     */
    default boolean isHidden(int sheet) {
        return false;
    }

    /**
     * Returns the defined names local to a sheet, with the cell or formula that each refers to; empty if that was
     * deleted.
     *
     * @param sheet index in {@link #sheets()}
     */
    default Map<String, String> localNames(int sheet) {
        return Map.of();
    }

    /** Returns the character encoding of a CSV file; empty for other formats. */
    Optional<String> encoding();

    /** Returns warnings that apply to the file as a whole. */
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
