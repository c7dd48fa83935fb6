package org.hsproster.spreadsheet.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.IOUtils;
import org.hsproster.spreadsheet.FileFormat;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.UnreadableReason;
import org.hsproster.spreadsheet.WantedColumns;
import org.hsproster.spreadsheet.xml.Utf8;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.zip.EncryptedPackage;
import org.hsproster.spreadsheet.zip.ZipParts;

/** A workbook in the format of Excel 2007 and later, opened read-only and read as a stream. */
public final class XlsxFile implements SpreadsheetFile {

    private final Path path;
    private final ZipParts parts;
    private final OPCPackage opc;
    private final XlsxWorkbook workbook;
    private final List<XlsxWorkbook.Sheet> sheets;
    private final XlsxCells cells;

    public XlsxFile(Path path, ZipParts parts, OPCPackage opc, XlsxWorkbook workbook)
            throws IOException, XMLStreamException, InvalidFormatException {
        this.path = path;
        this.parts = parts;
        this.opc = opc;
        this.workbook = workbook;
        this.sheets = workbook.sheets();
        this.cells = new XlsxCells(
                XlsxSharedStrings.of(workbook),
                XlsxStyles.of(workbook),
                RawCell.Numeric.dayZero(workbook.countsFrom1904()),
                workbook.calculatesOnLoad());
    }

    public static XlsxFile open(Path path) throws UnreadableFileException {
        return open(path, () -> ZipParts.open(path));
    }

    public static XlsxFile open(Path path, EncryptedPackage content) throws UnreadableFileException {
        return open(path, content::parts);
    }

    private static XlsxFile open(Path path, Opening opening) throws UnreadableFileException {
        SourceLocation location = SourceLocation.of(path);
        ZipParts parts = null;
        boolean done = false;
        try {
            parts = opening.open();
            Optional<UnreadableReason> refusal = ZipKind.refusal(parts);
            if (refusal.isPresent()) {
                throw location.unreadable(refusal.get());
            }
            parts.refuseDocumentTypes();
            XlsxFile file = of(path, parts);
            done = true;
            return file;
        } catch (IOException | XMLStreamException | InvalidFormatException | RuntimeException e) {
            throw location.damaged(e);
        } finally {
            if (!done) {
                IOUtils.closeQuietly(parts);
            }
        }
    }

    public static XlsxFile of(Path path, ZipParts parts)
            throws IOException, XMLStreamException, InvalidFormatException, UnreadableFileException {
        OPCPackage opc = OPCPackage.open(parts);
        XlsxWorkbook workbook = XlsxWorkbook.of(opc)
                .orElseThrow(() -> SourceLocation.of(path).unreadable(UnreadableReason.NOT_A_SPREADSHEET));
        return new XlsxFile(path, parts, opc, workbook);
    }

    public ZipParts parts() {
        return parts;
    }

    public XlsxWorkbook workbook() {
        return workbook;
    }

    private interface Opening {
        ZipParts open() throws IOException;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public FileFormat format() {
        return FileFormat.XLSX;
    }

    @Override
    public List<SourceLocation> sheets() {
        List<SourceLocation> places = new ArrayList<>();
        sheets.forEach(sheet -> places.add(new SourceLocation(path, Optional.of(sheet.name()))));
        return places;
    }

    @Override
    public boolean isHidden(int sheet) {
        return sheets.get(sheet).isHidden();
    }

    @Override
    public Map<String, String> localNames(int sheet) {
        return workbook.localNames().getOrDefault(sheets.get(sheet).tab(), Map.of());
    }

    @Override
    public Optional<String> encoding() {
        return Optional.empty();
    }

    @Override
    public SheetRows rows(int sheet, WantedColumns wanted) throws UnreadableFileException {
        SourceLocation location = sheets().get(sheet);
        PackagePart part = sheets.get(sheet).part();
        try {
            return new XlsxRows(location, new XmlScanner(Utf8.of(part.getInputStream())), cells, wanted);
        } catch (IOException | RuntimeException e) {
            throw location.damaged(e);
        }
    }

    @Override
    public void close() {
        opc.revert();
    }
}
