package org.hsproster.workbook.splice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.report.wording.Texts;
import org.hsproster.spreadsheet.xlsx.XlsxContents;
import org.hsproster.spreadsheet.zip.ZipParts;
import org.hsproster.workbook.cell.AnnotationMarkWriter;
import org.hsproster.workbook.cell.DocumentProperties;
import org.hsproster.workbook.cell.NotCopiedException;
import org.hsproster.workbook.cell.SheetCells;
import org.hsproster.workbook.cell.SheetComments;
import org.hsproster.workbook.cell.UsedColumns;
import org.hsproster.workbook.cell.WorkbookCopy;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet;

/**
 * A copy of an .xlsx whose rows are never in memory. POI works on a skeleton of the package. Rows are copied as bytes
 * with the added cells appended, and unchanged parts are copied without being inflated. The classes of this package are
 * tuned for {@code org.hsproster.bench.WholeJobBenchmark}.
 */
public final class SplicedCopy implements WorkbookCopy {

    private final ZipParts original;
    private final XlsxContents contents;
    private final PlaceholderSheet placeholder;
    private final OpenedSkeleton opened;
    private final SpillBuffers buffers;
    private final SplicedSheets sheets;
    private Map<String, String> missing = Map.of();

    private SplicedCopy(
            ZipParts original, XlsxContents contents, Map<String, ScannedSheet> scanned, SpillBuffers buffers)
            throws IOException {
        this.original = original;
        this.contents = contents;
        this.buffers = buffers;
        this.sheets = new SplicedSheets(original, scanned, buffers);
        Skeleton skeleton = new Skeleton(original, contents, scanned);
        this.opened = OpenedSkeleton.of(skeleton);
        this.placeholder = skeleton.placeholder();
    }

    /**
     * Opens a package to be copied.
     *
     * @param isKept by sheet, tests whether the formats of a row (1-based) are needed
     */
    public static SplicedCopy open(
            ZipParts original, XlsxContents contents, Map<String, IntPredicate> isKept, SpillBuffers buffers)
            throws IOException {
        Map<String, ScannedSheet> scanned = new HashMap<>();
        for (Map.Entry<String, String> sheet : contents.worksheets().entrySet()) {
            String entry = ZipParts.key(sheet.getValue());
            scanned.put(
                    entry,
                    SheetScan.of(entry, original.content(entry), isKept.getOrDefault(sheet.getKey(), row -> false)));
        }
        return new SplicedCopy(original, contents, scanned, buffers);
    }

    /** Begins a new workbook, as a copy of one without sheets. */
    static SplicedCopy of(XSSFWorkbook empty, SpillBuffers buffers) throws IOException {
        String workbook = key(empty.getPackagePart());
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            empty.write(bytes);
            ZipParts parts = ZipParts.of(bytes.toByteArray());
            return open(parts, new XlsxContents(workbook, Map.of(), Set.of(), Set.of(), Set.of()), Map.of(), buffers);
        }
    }

    /**
     * Returns the cells of a roster on a new sheet, which are to the left of the added ones.
     *
     * @param lastColumn the last column (0-based) of these cells
     */
    public SheetCells ownCells(Sheet sheet, int lastColumn) {
        return sheets.ownCells((XSSFSheet) sheet, lastColumn);
    }

    @Override
    public boolean hadMacros() {
        return opened.hadMacros();
    }

    @Override
    public boolean hasLinks() {
        return opened.hasLinks();
    }

    @Override
    public void complete(Texts texts) {
        missing = DocumentProperties.complete(workbook(), texts);
    }

    @Override
    public XSSFWorkbook workbook() {
        return opened.workbook();
    }

    @Override
    public SheetCells cells(Sheet sheet) {
        return sheets.cells((XSSFSheet) sheet);
    }

    @Override
    public SheetComments comments(Sheet sheet) {
        return sheets.comments((XSSFSheet) sheet);
    }

    @Override
    public int endOfUsedColumns(Sheet sheet, int needed) {
        int overlays = UsedColumns.overlays(sheet).max().orElse(-1);
        ScannedSheet scanned = sheets.scanned((XSSFSheet) sheet);
        return UsedColumns.end(
                sheet,
                needed,
                () -> Math.max(overlays, scanned.lastVisibleColumn(workbook())),
                () -> Math.max(overlays, scanned.lastWithValue()));
    }

    @Override
    public boolean hasValues(Sheet sheet, CellRangeAddress area) throws IOException {
        ScannedSheet scanned = sheets.scanned((XSSFSheet) sheet);
        return !scanned.isOurs() && ValueSearch.finds(original.content(scanned.entry()), area);
    }

    @Override
    public void putFirst(List<String> names) {
        for (int place = 0; place < names.size(); place++) {
            workbook().setSheetOrder(names.get(place), place);
        }
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        assignSheetIds();
        ByteArrayOutputStream skeleton = new ByteArrayOutputStream();
        try {
            workbook().write(skeleton);
        } catch (RuntimeException e) {
            throw new NotCopiedException(e);
        }
        try (ZipParts made = ZipParts.of(skeleton.toByteArray())) {
            new PackageCopy(original, opened.removed(), changedParts().byKey()).write(made, out);
        }
    }

    @Override
    public void close() throws IOException {
        workbook().close();
        buffers.close();
        original.close();
    }

    /** Gives new ids to added sheets, to which POI may have given ids of sheets that it skips. */
    private void assignSheetIds() {
        CTSheet[] listed = workbook().getCTWorkbook().getSheets().getSheetArray();
        long highest = Stream.of(listed).mapToLong(CTSheet::getSheetId).max().orElse(0);
        for (XSSFSheet sheet : sheets.added()) {
            listed[workbook().getSheetIndex(sheet)].setSheetId(++highest);
        }
    }

    private ChangedParts changedParts() throws IOException {
        ChangedParts parts = new ChangedParts(original);
        parts.addPackage();
        parts.add(workbook().getPackagePart(), InputStream::transferTo);
        parts.put(contents.workbook(), this::writeWorkbook);
        parts.addOurs(key(workbook().getStylesSource().getPackagePart()));
        if (!missing.isEmpty()) {
            parts.addProperties(key(DocumentProperties.part(workbook())), new CoreProperties(missing));
        }
        sheets.addTo(parts);
        parts.deselect(contents.sheets());
        return parts;
    }

    private void writeWorkbook(InputStream in, OutputStream out) throws IOException {
        ByteArrayOutputStream restored = new ByteArrayOutputStream();
        placeholder.restore(in, restored);
        AnnotationMarkWriter.hide(new ByteArrayInputStream(restored.toByteArray()), out);
    }

    private static String key(PackagePart part) {
        return OpenedSkeleton.key(part);
    }
}
