package org.hsproster.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.report.Texts;
import org.hsproster.roster.ZipParts;

/**
 * A copy of an .xlsx whose rows are never in memory. POI works on a skeleton of the package; the rows go from the old
 * package to the new one as they are, with our cells behind theirs, and parts that nothing changes are copied as they
 * lie there.
 */
final class SplicedCopy implements WorkbookCopy {

    private final ZipParts original;
    private final Map<String, ScannedSheet> scanned;
    private final MendedSkeleton mended;
    private final Spools spools;
    private final Map<Sheet, XmlCells> cells = new LinkedHashMap<>();
    private final Map<Sheet, XmlCells> own = new HashMap<>();
    private final Map<Sheet, XmlComments> comments = new HashMap<>();
    private boolean isCompleted;

    private SplicedCopy(ZipParts original, Map<String, ScannedSheet> scanned, Spools spools)
            throws IOException, OpenXML4JException {
        this.original = original;
        this.scanned = scanned;
        this.spools = spools;
        this.mended = MendedSkeleton.of(new Skeleton(original, scanned));
        workbook().forEach(this::keepUnselected);
    }

    /** A sheet that is selected will not be any more, so it changes even if it is no roster. */
    private void keepUnselected(Sheet sheet) {
        if (sheet.isSelected()) {
            cells(sheet);
        }
    }

    /**
     * Opens a package to be copied.
     *
     * @param worksheets entries by the names of the sheets
     * @param isKept by sheet, the rows (1-based) whose formats are looked at
     */
    static SplicedCopy open(
            ZipParts original, Map<String, String> worksheets, Map<String, IntPredicate> isKept, Spools spools)
            throws IOException {
        Map<String, ScannedSheet> scanned = new HashMap<>();
        for (Map.Entry<String, String> sheet : worksheets.entrySet()) {
            String entry = ZipParts.key(sheet.getValue());
            scanned.put(
                    entry,
                    SheetScan.of(entry, original.content(entry), isKept.getOrDefault(sheet.getKey(), row -> false)));
        }
        try {
            return new SplicedCopy(original, scanned, spools);
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    /** Begins a workbook of our own, as a copy of one that is still empty. */
    static SplicedCopy of(XSSFWorkbook empty, Spools spools) throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            empty.write(bytes);
            return open(ZipParts.of(bytes.toByteArray()), Map.of(), Map.of(), spools);
        }
    }

    /**
     * The cells of a roster on a sheet of our own, which stand to the left of those that are added to it.
     *
     * @param lastColumn the last one (0-based) that they take
     */
    SheetCells ownCells(Sheet sheet, int lastColumn) {
        String entry = key(((XSSFSheet) sheet).getPackagePart());
        scanned.put(entry, ScannedSheet.reaching(entry, lastColumn));
        return own.computeIfAbsent(sheet, key -> new XmlCells((XSSFSheet) sheet, ScannedSheet.empty(entry), spools));
    }

    @Override
    public boolean hadMacros() {
        return mended.hadMacros();
    }

    @Override
    public boolean hasLinks() {
        return mended.hasLinks();
    }

    @Override
    public void complete(Texts texts) {
        isCompleted = DocumentProperties.complete(workbook(), texts);
    }

    @Override
    public XSSFWorkbook workbook() {
        return mended.workbook();
    }

    @Override
    public SheetCells cells(Sheet sheet) {
        return cells.computeIfAbsent(sheet, key -> new XmlCells((XSSFSheet) sheet, scanned(sheet), spools));
    }

    @Override
    public SheetComments comments(Sheet sheet) {
        return comments.computeIfAbsent(
                sheet,
                key -> new XmlComments(
                        (XSSFSheet) sheet, scanned(sheet).heights(), spools, XmlComments.MOST_FOR_EVERYBODY));
    }

    @Override
    public int endOfUsedColumns(Sheet sheet) {
        return UsedColumns.overlays(sheet).reduce(scanned(sheet).lastVisibleColumn(workbook()), Math::max) + 1;
    }

    @Override
    public void putFirst(List<String> sheets) {
        for (int place = 0; place < sheets.size(); place++) {
            workbook().setSheetOrder(sheets.get(place), place);
        }
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        ByteArrayOutputStream skeleton = new ByteArrayOutputStream();
        workbook().write(skeleton);
        try (ZipParts made = ZipParts.of(skeleton.toByteArray())) {
            new PackageCopy(original, mended.removed(), changedParts()).write(made, out);
        }
    }

    @Override
    public void close() throws IOException {
        workbook().close();
        spools.close();
        original.close();
    }

    private Map<String, PackageCopy.Part> changedParts() {
        Map<String, PackageCopy.Part> parts = new HashMap<>();
        parts.put("[content_types].xml", InputStream::transferTo);
        parts.put("_rels/.rels", InputStream::transferTo);
        changed(parts, workbook().getPackagePart());
        parts.put(key(workbook().getStylesSource().getPackagePart()), InputStream::transferTo);
        if (isCompleted) {
            parts.put(key(DocumentProperties.part(workbook())), InputStream::transferTo);
        }
        cells.forEach((sheet, added) -> {
            changed(parts, ((XSSFSheet) sheet).getPackagePart());
            parts.put(key(((XSSFSheet) sheet).getPackagePart()), part(sheet, added));
        });
        comments.forEach((sheet, added) -> addParts(parts, (XSSFSheet) sheet, added));
        return parts;
    }

    private static void addParts(Map<String, PackageCopy.Part> parts, XSSFSheet sheet, XmlComments added) {
        if (added.isEmpty()) {
            return;
        }
        for (POIXMLDocumentPart part : sheet.getRelations()) {
            if (part.getPackagePart().getContentType().endsWith("comments+xml")) {
                parts.put(key(part.getPackagePart()), added::writeTexts);
            }
        }
        String boxes = sheet.getCTWorksheet().getLegacyDrawing().getId();
        parts.put(key(sheet.getRelationById(boxes).getPackagePart()), added::writeBoxes);
    }

    private PackageCopy.Part part(Sheet sheet, XmlCells added) {
        ScannedSheet known = scanned(sheet);
        Optional<XmlCells> left = Optional.ofNullable(own.get(sheet));
        SplicedSheet spliced = new SplicedSheet(
                known.start(),
                left.map(cells -> cells.extent().with(added.extent())).orElseGet(added::extent),
                out -> {
                    RowSource source = left.isPresent()
                            ? new LayeredRows(
                                    left.get().rows().read(), added.rows().read())
                            : added.rows().read();
                    SplicedRows rows =
                            new SplicedRows(known, source, added.first(), sheet.getDefaultRowHeightInPoints(), out);
                    if (!known.isOurs()) {
                        rows.copy(original.content(known.entry()));
                    }
                    rows.addTheRest();
                },
                added.links());
        return spliced::write;
    }

    /** A part and what it refers to. */
    private static void changed(Map<String, PackageCopy.Part> parts, PackagePart part) {
        String key = key(part);
        int name = key.lastIndexOf('/') + 1;
        parts.put(key, InputStream::transferTo);
        parts.put(key.substring(0, name) + "_rels/" + key.substring(name) + ".rels", InputStream::transferTo);
    }

    private ScannedSheet scanned(Sheet sheet) {
        return scanned.computeIfAbsent(key(((XSSFSheet) sheet).getPackagePart()), ScannedSheet::empty);
    }

    private static String key(PackagePart part) {
        return MendedSkeleton.key(part);
    }
}
