package org.hsproster.spreadsheet.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hsproster.spreadsheet.CsvWarning;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.UnreadableReason;

/**
 * Finds quotation marks that take more into a cell than belongs there. The first row that a stray mark swallows would
 * be lost, so such a file is refused.
 */
final class CsvQuotes {

    /** From them it is learnt how many columns the rows have. */
    private static final int ROWS_LOOKED_AT = 200;

    /** A row with less is no row of a table. */
    private static final int FEWEST_COLUMNS = 3;

    private final SourceLocation file;
    private final int columns;
    private final List<CsvWarning> warnings = new ArrayList<>();

    private CsvQuotes(SourceLocation file, int columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * Looks at every row of a file.
     *
     * @return what is to be said of cells that are read, but may not be meant so
     * @throws UnreadableFileException where rows would be lost
     */
    static List<CsvWarning> check(Path path, CsvEncoding encoding, char delimiter)
            throws IOException, UnreadableFileException {
        CsvQuotes quotes = new CsvQuotes(SourceLocation.of(path), columns(path, encoding, delimiter));
        List<UnreadableFileException> refusals = new ArrayList<>(1);
        scan(path, encoding, delimiter, row -> {
            if (row.hasQuotes()) {
                quotes.look(row, refusals);
            }
            return refusals.isEmpty();
        });
        if (!refusals.isEmpty()) {
            throw refusals.get(0);
        }
        return quotes.warnings;
    }

    /**
     * Returns how many columns most of the first rows have, as far as they stand on one line; of equals, the larger
     * number.
     */
    private static int columns(Path path, CsvEncoding encoding, char delimiter) throws IOException {
        Map<Integer, Integer> rows = new HashMap<>();
        scan(path, encoding, delimiter, row -> {
            if (!row.hasLines()) {
                rows.merge(row.cells(), 1, Integer::sum);
            }
            return row.number() < ROWS_LOOKED_AT;
        });
        return rows.entrySet().stream()
                .filter(each -> each.getKey() >= FEWEST_COLUMNS)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Integer.MAX_VALUE);
    }

    private interface Look {
        /** Looks at a row; false where the rest does not matter. */
        boolean goesOn(CsvRowShape row);
    }

    private static void scan(Path path, CsvEncoding encoding, char delimiter, Look look) throws IOException {
        CsvRowShape row = new CsvRowShape(delimiter);
        try (Reader reader = encoding.open(path)) {
            char[] block = new char[8192];
            for (int read = reader.read(block); read >= 0; read = reader.read(block)) {
                for (int i = 0; i < read; i++) {
                    if (row.ends(block[i])) {
                        if (!look.goesOn(row)) {
                            return;
                        }
                        row.begin();
                    }
                    row.add(block[i]);
                }
            }
        }
        if (!row.isEmpty()) {
            look.goesOn(row);
        }
    }

    private void look(CsvRowShape row, List<UnreadableFileException> refusals) {
        if (row.isOpen()) {
            refusals.add(refusal(UnreadableReason.QUOTE_NOT_CLOSED, row));
        } else if (row.holdsRows(columns)) {
            refusals.add(refusal(UnreadableReason.ROWS_IN_QUOTES, row));
        } else if (row.hasTextAfterQuote() && row.cells() != columns && columns < Integer.MAX_VALUE) {
            refusals.add(refusal(UnreadableReason.QUOTE_MISPLACED, row));
        } else if (row.hasTextAfterQuote()) {
            warn(CsvWarning.Kind.TEXT_AFTER_QUOTE, row, row.number());
        } else if (row.holdsDelimitersOfARow(columns)) {
            warn(CsvWarning.Kind.LINES_IN_QUOTES, row, row.quoteLine());
        }
    }

    private void warn(CsvWarning.Kind kind, CsvRowShape row, int line) {
        warnings.add(new CsvWarning(row.quotedCell(), row.number(), kind, line));
    }

    private UnreadableFileException refusal(UnreadableReason reason, CsvRowShape row) {
        return file.unreadable(reason, Integer.toString(row.quoteLine()));
    }
}
