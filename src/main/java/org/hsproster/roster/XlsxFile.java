package org.hsproster.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.IOUtils;
import org.hsproster.xml.Utf8;
import org.hsproster.xml.XmlScanner;

/** A workbook in the format of Excel 2007 and later, opened read-only and read as a stream. */
final class XlsxFile implements SpreadsheetFile {

    private final Path path;
    private final OPCPackage opc;
    private final List<XlsxWorkbook.Sheet> sheets;
    private final XlsxCells cells;

    private XlsxFile(Path path, OPCPackage opc, XlsxWorkbook workbook)
            throws IOException, XMLStreamException, InvalidFormatException {
        this.path = path;
        this.opc = opc;
        this.sheets = workbook.sheets();
        this.cells = new XlsxCells(
                XlsxSharedStrings.of(workbook),
                XlsxStyles.of(workbook),
                RawCell.Numeric.dayZero(workbook.countsFrom1904()),
                workbook.calculatesOnLoad());
    }

    static XlsxFile open(Path path) throws UnreadableRosterException {
        return open(path, () -> ZipParts.open(path));
    }

    static XlsxFile open(Path path, EncryptedPackage content) throws UnreadableRosterException {
        return open(path, content::parts);
    }

    private static XlsxFile open(Path path, Opening opening) throws UnreadableRosterException {
        Place place = Place.of(path);
        ZipParts parts = null;
        boolean done = false;
        try {
            parts = opening.open();
            Optional<RosterFindingCode> refusal = ZipKind.refusal(parts);
            if (refusal.isPresent()) {
                throw place.refusal(refusal.get());
            }
            parts.refuseDocumentTypes();
            OPCPackage opc = OPCPackage.open(parts);
            XlsxWorkbook workbook =
                    XlsxWorkbook.of(opc).orElseThrow(() -> place.refusal(RosterFindingCode.NOT_A_SPREADSHEET));
            XlsxFile file = new XlsxFile(path, opc, workbook);
            done = true;
            return file;
        } catch (IOException | XMLStreamException | InvalidFormatException | RuntimeException e) {
            throw place.damaged(e);
        } finally {
            if (!done) {
                IOUtils.closeQuietly(parts);
            }
        }
    }

    private interface Opening {
        ZipParts open() throws IOException;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public List<Place> sheets() {
        List<Place> places = new ArrayList<>();
        sheets.forEach(sheet -> places.add(new Place(path, Optional.of(sheet.name()))));
        return places;
    }

    @Override
    public boolean isHidden(int sheet) {
        return sheets.get(sheet).isHidden();
    }

    @Override
    public Optional<String> encoding() {
        return Optional.empty();
    }

    @Override
    public SheetRows rows(int sheet, WantedColumns wanted) throws UnreadableRosterException {
        Place place = sheets().get(sheet);
        PackagePart part = sheets.get(sheet).part();
        try {
            return new XlsxRows(place, new XmlScanner(Utf8.of(part.getInputStream())), cells, wanted);
        } catch (IOException | RuntimeException e) {
            throw place.damaged(e);
        }
    }

    @Override
    public void close() {
        opc.revert();
    }
}
