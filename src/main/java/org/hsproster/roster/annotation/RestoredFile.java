package org.hsproster.roster.annotation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hsproster.spreadsheet.Cells;
import org.hsproster.spreadsheet.CsvWarning;
import org.hsproster.spreadsheet.FileFormat;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.WantedColumns;
import org.jspecify.annotations.Nullable;

/** The user's part of an annotated copy; copies of reports made by the user are marked as such. */
final class RestoredFile implements SpreadsheetFile {

    private final SpreadsheetFile file;
    private final Annotations own;
    private final List<Integer> sheets;

    private RestoredFile(SpreadsheetFile file, Annotations own) {
        this.file = file;
        this.own = own;
        this.sheets = IntStream.range(0, file.sheets().size())
                .filter(sheet -> !own.reports().containsKey(sheet))
                .boxed()
                .toList();
    }

    /** Returns a view of a file without the added parts. */
    static SpreadsheetFile without(Annotations own, SpreadsheetFile file) {
        return new RestoredFile(file, own);
    }

    /** Returns a restored file, of which the sheets {@code names} are copies of reports made by the user. */
    static SpreadsheetFile withCopies(Set<String> names, SpreadsheetFile restored) {
        List<Integer> copies = IntStream.range(0, restored.sheets().size())
                .filter(sheet -> restored.sheets()
                        .get(sheet)
                        .sheet()
                        .filter(names::contains)
                        .isPresent())
                .boxed()
                .toList();
        return new RestoredFile(restored, new Annotations(new TreeMap<>(), copies, Map.of(), false));
    }

    @Override
    public Path path() {
        return file.path();
    }

    @Override
    public FileFormat format() {
        return file.format();
    }

    @Override
    public List<SourceLocation> sheets() {
        return sheets.stream().map(file.sheets()::get).toList();
    }

    @Override
    public boolean isHidden(int sheet) {
        return file.isHidden(sheets.get(sheet));
    }

    @Override
    public Map<String, String> localNames(int sheet) {
        return own.snapshots().contains(sheets.get(sheet)) ? SheetMarks.COPY.texts() : Map.of();
    }

    @Override
    public Optional<String> encoding() {
        return file.encoding();
    }

    @Override
    public List<CsvWarning> warnings() {
        return file.warnings();
    }

    @Override
    public SheetRows rows(int sheet, WantedColumns wanted) throws UnreadableFileException {
        int inFile = sheets.get(sheet);
        @Nullable AnnotatedColumns columns = own.columns().get(inFile);
        return columns == null
                ? file.rows(inFile, wanted)
                : new Rows(file.rows(inFile, WantedColumns.all()), columns, wanted);
    }

    @Override
    public void close() {
        file.close();
    }

    /** Rows without the cells of added columns, and with the others at their original positions. */
    private record Rows(SheetRows rows, AnnotatedColumns columns, WantedColumns wanted) implements SheetRows {

        @Override
        public @Nullable SheetRow next() throws UnreadableFileException {
            SheetRow row = rows.next();
            if (row == null) {
                return null;
            }
            ColumnShift shift = columns.shift();
            Cells.Builder cells = new Cells.Builder(row.cells().size());
            row.cells().forEach((cell, column) -> {
                boolean isAdded = row.number() >= columns.firstRow() && columns.has(column);
                int to = isAdded ? column : shift.to(column);
                if (!isAdded && wanted.has(to)) {
                    cells.put(to, cell);
                }
            });
            return new SheetRow(row.number(), cells.build(), row.isHidden());
        }

        @Override
        public void close() {
            rows.close();
        }
    }
}
