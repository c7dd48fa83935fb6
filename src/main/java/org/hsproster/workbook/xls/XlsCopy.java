package org.hsproster.workbook.xls;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.annotation.WorkbookSource;
import org.hsproster.spreadsheet.xls.XlsPassword;
import org.hsproster.workbook.cell.DocumentProperties;
import org.hsproster.workbook.cell.NotCopiedException;
import org.hsproster.workbook.cell.PoiCells;
import org.hsproster.workbook.cell.SheetCells;
import org.hsproster.workbook.cell.SheetComments;
import org.hsproster.workbook.cell.UsedColumns;
import org.hsproster.workbook.cell.WorkbookCopy;
import org.hsproster.workbook.style.XlsFormats;

/** A copy of a workbook of Excel 97 to 2003, which is in memory as a whole. */
public final class XlsCopy implements WorkbookCopy {

    private static final String STREAM = "Workbook";

    private final HSSFWorkbook workbook;
    private final boolean hadMacros;
    private final boolean hasLinks;
    private final Map<Sheet, XlsComments> comments = new HashMap<>();
    private List<Integer> first = List.of();

    private XlsCopy(HSSFWorkbook workbook, boolean hadMacros, boolean hasLinks) {
        this.workbook = workbook;
        this.hadMacros = hadMacros;
        this.hasLinks = hasLinks;
    }

    /** Opens a workbook to be copied, without its macros and without the sheets and columns of an earlier copy. */
    public static XlsCopy open(WorkbookSource.Xls source) throws IOException {
        try {
            DirectoryNode files = XlsRepair.open(source.content()).getRoot();
            boolean hasMacros = XlsMacros.hasAny(files);
            HSSFWorkbook workbook = XlsPassword.using(source.password(), () -> XlsMacros.open(files));
            source.annotations().removeFrom(workbook);
            XlsFormats.require(workbook);
            return new XlsCopy(workbook, hasMacros, XlsLinks.keepFromFollowing(workbook));
        } catch (RuntimeException e) {
            throw new NotCopiedException(e);
        }
    }

    @Override
    public HSSFWorkbook workbook() {
        return workbook;
    }

    @Override
    public boolean hadMacros() {
        return hadMacros;
    }

    @Override
    public boolean hasLinks() {
        return hasLinks;
    }

    @Override
    public void complete(Texts texts) {
        DocumentProperties.complete(workbook, texts);
    }

    @Override
    public SheetCells cells(Sheet sheet) {
        return new PoiCells(sheet);
    }

    @Override
    public SheetComments comments(Sheet sheet) {
        return comments.computeIfAbsent(sheet, XlsComments::new);
    }

    @Override
    public int endOfUsedColumns(Sheet sheet, int needed) {
        return UsedColumns.end(sheet, needed);
    }

    @Override
    public boolean hasValues(Sheet sheet, CellRangeAddress area) {
        return UsedColumns.hasValues(sheet, area);
    }

    /** {@inheritDoc} They are moved when the workbook is written. */
    @Override
    public void putFirst(List<String> sheets) {
        first = sheets.stream().map(workbook::getSheetIndex).toList();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        XlsFilters.correctSheets(workbook);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            workbook.write(written);
        } catch (RuntimeException e) {
            throw new NotCopiedException(e);
        }
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(written.toByteArray()))) {
            files.createOrUpdateDocument(new ByteArrayInputStream(ordered(files)), STREAM);
            files.writeFilesystem(out);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private byte[] ordered(POIFSFileSystem files) throws IOException {
        XlsSheetOrder order = XlsSheetOrder.of(workbook.getNumberOfSheets(), first);
        Optional<XlsCipher> cipher = XlsCipher.of(workbook);
        if (cipher.isEmpty()) {
            try (InputStream in = files.createDocumentInputStream(STREAM)) {
                return XlsHiddenRecords.shown(order.of(in.readAllBytes()));
            }
        }
        byte[] stream = XlsPassword.using(Optional.empty(), () -> cipher.get().plain(workbook));
        return cipher.get().encrypted(order.of(stream));
    }
}
