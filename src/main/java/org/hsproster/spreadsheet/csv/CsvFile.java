package org.hsproster.spreadsheet.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.hsproster.spreadsheet.CsvWarning;
import org.hsproster.spreadsheet.FileFormat;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.UnreadableReason;
import org.hsproster.spreadsheet.WantedColumns;

/** A CSV file as a spreadsheet with one sheet. */
public final class CsvFile implements SpreadsheetFile {

    private static final int MARKUP_SAMPLE = 2_000;

    private final Path path;
    private final CsvEncoding encoding;
    private final CSVFormat format;

    private final List<CsvWarning> warnings;

    private CsvFile(Path path, CsvEncoding encoding, char delimiter, List<CsvWarning> warnings) {
        this.path = path;
        this.encoding = encoding;
        this.warnings = warnings;
        // Empty lines count, so that row numbers are those a spreadsheet shows.
        this.format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    public static CsvFile open(Path path, Predicate<SpreadsheetFile> isTable) throws UnreadableFileException {
        try {
            CsvEncoding encoding = CsvDetection.of(path, isTable);
            Optional<UnreadableReason> refusal = Markup.refusal(encoding.start(path, MARKUP_SAMPLE));
            if (refusal.isPresent()) {
                throw SourceLocation.of(path).unreadable(refusal.get());
            }
            char delimiter = CsvDelimiter.of(path, encoding);
            return new CsvFile(path, encoding, delimiter, CsvQuotes.check(path, encoding, delimiter));
        } catch (IOException e) {
            throw SourceLocation.of(path).damaged(e);
        }
    }

    /** Opens a file in an encoding that may be wrong, without checking it. */
    static CsvFile in(Path path, CsvEncoding encoding) throws IOException {
        return new CsvFile(path, encoding, CsvDelimiter.of(path, encoding), List.of());
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public FileFormat format() {
        return FileFormat.CSV;
    }

    @Override
    public List<SourceLocation> sheets() {
        return List.of(SourceLocation.of(path));
    }

    @Override
    public Optional<String> encoding() {
        return Optional.of(encoding.label());
    }

    @Override
    public List<CsvWarning> warnings() {
        return warnings;
    }

    @Override
    public SheetRows rows(int sheet, WantedColumns wanted) throws UnreadableFileException {
        try {
            Reader reader = encoding.open(path);
            return new CsvRecordRows(sheets().get(sheet), format.parse(reader), wanted);
        } catch (IOException e) {
            throw SourceLocation.of(path).damaged(e);
        }
    }

    @Override
    public void close() {
        // nothing to close: rows() opens the file each time
    }
}
