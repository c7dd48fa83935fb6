package org.hsproster.spreadsheet.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hsproster.spreadsheet.Cells;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.WantedColumns;
import org.jspecify.annotations.Nullable;

/** The records of a CSV file as rows of texts. */
final class CsvRecordRows implements SheetRows {

    /** {@code ="00123"}, which makes Excel preserve leading zeros. */
    private static final Pattern QUOTED_FORMULA = Pattern.compile("=\"(.*)\"");

    private final SourceLocation location;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final WantedColumns wanted;

    CsvRecordRows(SourceLocation location, CSVParser parser, WantedColumns wanted) {
        this.location = location;
        this.parser = parser;
        this.records = parser.iterator();
        this.wanted = wanted;
    }

    @Override
    public @Nullable SheetRow next() throws UnreadableFileException {
        try {
            return records.hasNext() ? row(records.next()) : null;
        } catch (UncheckedIOException | IllegalStateException e) {
            throw location.damaged(e);
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SheetRow row(CSVRecord row) {
        Cells.Builder cells = new Cells.Builder(row.size());
        for (int column = 0; column < row.size(); column++) {
            @Nullable RawCell cell = wanted.has(column) ? RawCell.ofText(unquoted(row.get(column))) : null;
            if (cell != null) {
                cells.put(column, cell);
            }
        }
        return new SheetRow(Math.toIntExact(row.getRecordNumber()), cells.build());
    }

    private static String unquoted(String text) {
        Matcher formula = QUOTED_FORMULA.matcher(text.strip());
        return formula.matches() ? formula.group(1) : text;
    }
}
