package org.hsproster.spreadsheet.xls;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.IOUtils;
import org.hsproster.spreadsheet.FileFormat;
import org.hsproster.spreadsheet.Password;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.SortedRows;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.UnreadableReason;
import org.hsproster.spreadsheet.WantedColumns;
import org.jspecify.annotations.Nullable;

/** A workbook in the format of Excel 97 to 2003, opened read-only and read record by record. */
public final class XlsFile implements SpreadsheetFile {

    private final Path path;
    private final POIFSFileSystem files;
    private final Optional<Password> password;
    private final XlsWorkbook workbook;
    private final Map<Integer, Boolean> isInOrder = new HashMap<>();

    private XlsFile(Path path, POIFSFileSystem files, Optional<Password> password) throws IOException {
        this.path = path;
        this.files = files;
        this.password = password;
        this.workbook = XlsWorkbook.read(XlsRecords.open(files.getRoot(), password));
    }

    public static XlsFile open(Path path, Optional<Password> password) throws UnreadableFileException {
        POIFSFileSystem files = null;
        boolean done = false;
        try {
            files = new POIFSFileSystem(path.toFile(), true);
            XlsFile file = new XlsFile(path, files, needed(path, files, password));
            done = true;
            return file;
        } catch (EncryptedDocumentException e) {
            throw SourceLocation.of(path).unreadable(UnreadableReason.WRONG_PASSWORD);
        } catch (IOException | RuntimeException e) {
            throw SourceLocation.of(path).damaged(e);
        } finally {
            if (!done) {
                IOUtils.closeQuietly(files);
            }
        }
    }

    /** Tests whether the user's password was needed; files with Excel's own default password open without one. */
    public boolean neededPassword() {
        return password.isPresent();
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public FileFormat format() {
        return FileFormat.XLS;
    }

    @Override
    public List<SourceLocation> sheets() {
        return workbook.sheets().stream()
                .map(sheet -> new SourceLocation(path, Optional.of(sheet.name())))
                .toList();
    }

    @Override
    public boolean isHidden(int sheet) {
        return workbook.sheets().get(sheet).isHidden();
    }

    /** Returns the positions (0-based) of the worksheets among sheets of every kind. */
    public List<Integer> tabs() {
        return workbook.sheets().stream().map(XlsWorkbook.Sheet::tab).toList();
    }

    @Override
    public Map<String, String> localNames(int sheet) {
        return workbook.localNames().getOrDefault(workbook.sheets().get(sheet).tab(), Map.of());
    }

    @Override
    public Optional<String> encoding() {
        return Optional.empty();
    }

    @Override
    public SheetRows rows(int sheet, WantedColumns wanted) throws UnreadableFileException {
        SourceLocation location = sheets().get(sheet);
        try {
            XlsRows rows = new XlsRows(location, records(sheet), new XlsCells(workbook), wanted);
            return isInOrder(sheet) ? rows : SortedRows.of(rows);
        } catch (IOException | RuntimeException e) {
            throw location.damaged(e);
        }
    }

    /** Tests, once per sheet, whether its rows are stored in order, as in almost every file. */
    private boolean isInOrder(int sheet) throws IOException {
        @Nullable Boolean known = isInOrder.get(sheet);
        if (known == null) {
            known = records(sheet).isInOrder();
            isInOrder.put(sheet, known);
        }
        return known;
    }

    private XlsRecords records(int sheet) throws IOException {
        XlsRecords records = XlsRecords.open(files.getRoot(), password);
        records.moveTo(workbook.sheets().get(sheet).stream());
        return records;
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(files);
    }

    /** Returns the password if the file does not open without one. */
    private static Optional<Password> needed(Path path, POIFSFileSystem files, Optional<Password> password)
            throws IOException, UnreadableFileException {
        try {
            XlsRecords.open(files.getRoot(), Optional.empty());
            return Optional.empty();
        } catch (EncryptedDocumentException e) {
            if (password.isEmpty()) {
                throw SourceLocation.of(path).unreadable(UnreadableReason.PASSWORD_NEEDED);
            }
            return password;
        }
    }
}
