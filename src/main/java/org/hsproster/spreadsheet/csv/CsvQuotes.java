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

/** Finds stray quotation marks. Rows that such a mark joins to one cell would be lost, so the file is rejected. */
final class CsvQuotes {

    /** Number of rows from which the number of columns is derived. */
    private static final int SAMPLED_ROWS = 200;

    /** A row of a table has at least so many. */
    private static final int MIN_COLUMNS = 3;

    private final SourceLocation file;
    private final int columns;
    private final List<CsvWarning> warnings = new ArrayList<>();

    private CsvQuotes(SourceLocation file, int columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * Checks every row of a file.
     *
     * @return warnings about cells that are read, but perhaps not as intended
     * @throws UnreadableFileException if rows would be lost
     */
    static List<CsvWarning> check(Path path, CsvEncoding encoding, char delimiter)
            throws IOException, UnreadableFileException {
        CsvQuotes quotes = new CsvQuotes(SourceLocation.of(path), columns(path, encoding, delimiter));
        List<UnreadableFileException> refusals = new ArrayList<>(1);
        scan(path, encoding, delimiter, row -> {
            if (row.hasQuotes()) {
                quotes.check(row, refusals);
            }
            return refusals.isEmpty();
        });
        if (!refusals.isEmpty()) {
            throw refusals.get(0);
        }
        return quotes.warnings;
    }

    /**
     * Returns the most frequent number of columns of the first rows that are on one line each; of equally frequent ones
     * the larger.
     */
    private static int columns(Path path, CsvEncoding encoding, char delimiter) throws IOException {
        Map<Integer, Integer> rows = new HashMap<>();
        scan(path, encoding, delimiter, row -> {
            if (!row.hasLines()) {
                rows.merge(row.cells(), 1, Integer::sum);
            }
            return row.number() < SAMPLED_ROWS;
        });
        return rows.entrySet().stream()
                .filter(each -> each.getKey() >= MIN_COLUMNS)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Integer.MAX_VALUE);
    }

    private interface RowVisitor {
        /** Visits a row; returns whether to continue. */
        boolean visit(CsvRowShape row);
    }

    private static void scan(Path path, CsvEncoding encoding, char delimiter, RowVisitor visitor) throws IOException {
        CsvRowShape row = new CsvRowShape(delimiter);
        try (Reader reader = encoding.open(path)) {
            char[] block = new char[8192];
            for (int read = reader.read(block); read >= 0; read = reader.read(block)) {
                for (int i = 0; i < read; i++) {
                    if (row.ends(block[i])) {
                        if (!visitor.visit(row)) {
                            return;
                        }
                        row.begin();
                    }
                    row.add(block[i]);
                }
            }
        }
        if (!row.isEmpty()) {
            visitor.visit(row);
        }
    }

    private void check(CsvRowShape row, List<UnreadableFileException> refusals) {
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
