package org.hsproster.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.IOUtils;
import org.hsproster.xml.Utf8;
import org.hsproster.xml.XmlScanner;
import org.jspecify.annotations.Nullable;

/** A workbook in the format of Excel 2007 and later, opened read-only and read as a stream. */
final class XlsxFile implements SpreadsheetFile {

    private final Path path;
    private final ZipParts parts;
    private final OPCPackage opc;
    private final XlsxWorkbook workbook;
    private final List<XlsxWorkbook.Sheet> sheets;
    private final XlsxCells cells;

    /** The names of sheets that are the user's copies of reports. */
    private final Set<String> copies;

    private XlsxFile(Path path, ZipParts parts, OPCPackage opc, XlsxWorkbook workbook, Set<String> copies)
            throws IOException, XMLStreamException, InvalidFormatException {
        this.path = path;
        this.parts = parts;
        this.opc = opc;
        this.workbook = workbook;
        this.copies = copies;
        this.sheets = workbook.sheets();
        this.cells = new XlsxCells(
                XlsxSharedStrings.of(workbook),
                XlsxStyles.of(workbook),
                RawCell.Numeric.dayZero(workbook.countsFrom1904()),
                workbook.calculatesOnLoad());
    }

    static XlsxFile open(Path path) throws UnreadableFileException {
        return open(path, () -> ZipParts.open(path));
    }

    static XlsxFile open(Path path, EncryptedPackage content) throws UnreadableFileException {
        return open(path, content::parts);
    }

    private static XlsxFile open(Path path, Opening opening) throws UnreadableFileException {
        Place place = Place.of(path);
        ZipParts parts = null;
        boolean done = false;
        try {
            parts = opening.open();
            Optional<UnreadableReason> refusal = ZipKind.refusal(parts);
            if (refusal.isPresent()) {
                throw place.unreadable(refusal.get());
            }
            parts.refuseDocumentTypes();
            XlsxFile file = of(path, parts, Set.of());
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

    private static XlsxFile of(Path path, ZipParts parts, Set<String> copies)
            throws IOException, XMLStreamException, InvalidFormatException, UnreadableFileException {
        OPCPackage opc = OPCPackage.open(parts);
        XlsxWorkbook workbook =
                XlsxWorkbook.of(opc).orElseThrow(() -> Place.of(path).unreadable(UnreadableReason.NOT_A_SPREADSHEET));
        return new XlsxFile(path, parts, opc, workbook, copies);
    }

    @Override
    public SpreadsheetFile withoutAnnotations() throws UnreadableFileException {
        Annotations own = AnnotationSearch.in(this);
        try {
            Set<String> kept = own.snapshots().stream()
                    .map(sheet -> sheets.get(sheet).name())
                    .collect(Collectors.toSet());
            return own.isEmpty() ? this : of(path, RestoredPackage.of(parts, workbook, own), kept);
        } catch (IOException | XMLStreamException | InvalidFormatException | RuntimeException e) {
            throw Place.of(path).damaged(e);
        }
    }

    /** The parts of a workbook without those of the program, where it is an annotated copy. */
    static ZipParts withoutAnnotations(Path path, ZipParts parts) throws IOException, UnreadableFileException {
        try {
            OPCPackage opc = OPCPackage.open(parts);
            Optional<XlsxWorkbook> workbook = XlsxWorkbook.of(opc);
            if (workbook.isEmpty() || !workbook.get().mayBeAnnotated()) {
                return parts;
            }
            Annotations own = AnnotationSearch.in(new XlsxFile(path, parts, opc, workbook.get(), Set.of()));
            return own.isEmpty() ? parts : RestoredPackage.of(parts, workbook.get(), own);
        } catch (InvalidFormatException | XMLStreamException e) {
            throw new IOException(e);
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
    public Map<Integer, SheetMarks> marks() {
        Map<Integer, SheetMarks> marks = new HashMap<>();
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            @Nullable SheetMarks ofTab = workbook.marks().get(sheets.get(sheet).tab());
            if (copies.contains(sheets.get(sheet).name())) {
                marks.put(sheet, SheetMarks.COPY);
            } else if (ofTab != null) {
                marks.put(sheet, ofTab);
            }
        }
        return marks;
    }

    @Override
    public Optional<String> encoding() {
        return Optional.empty();
    }

    @Override
    public SheetRows rows(int sheet, WantedColumns wanted) throws UnreadableFileException {
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
