package org.hsproster.roster.annotation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.header.HeaderSearch;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.WantedColumns;
import org.hsproster.spreadsheet.csv.CsvFile;

/** The texts of a CSV file, to be written to a workbook. */
public final class CsvTexts {

    private CsvTexts() {}

    /** Receives the rows of a file. */
    public interface Visitor {

        /**
         * Receives the texts of a row.
         *
         * @param number 1-based
         */
        void visit(int number, List<String> texts) throws IOException;
    }

    /**
     * Visits every row, including empty ones, so that rows keep their numbers.
     *
     * @throws UnreadableRosterException if the file has become unreadable since
     */
    public static void visit(Path path, Visitor visitor) throws IOException, UnreadableRosterException {
        int number = 0;
        try (CsvFile file = CsvFile.open(path, HeaderSearch::isTable);
                SheetRows rows = file.rows(0, WantedColumns.all())) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                List<String> texts =
                        new ArrayList<>(Collections.nCopies(row.cells().lastColumn() + 1, ""));
                row.cells().forEach((cell, column) -> texts.set(column, cell.raw()));
                visitor.visit(++number, texts);
            }
        } catch (UnreadableFileException e) {
            throw UnreadableRosterException.of(e);
        }
    }
}
