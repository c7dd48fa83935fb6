package org.hsproster.workbook.cell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.HeaderFooterBase;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.PrintSetupRecord;
import org.apache.poi.hssf.record.RecordBase;
import org.apache.poi.hssf.record.UnknownRecord;
import org.apache.poi.hssf.record.aggregates.PageSettingsBlock;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/** A sheet of Excel 97 to 2003. */
record XlsSheetFeatures(HSSFSheet sheet) implements SheetFeatures {

    private static final int SHEET_EXT = 0x0862;
    private static final int SHEET_EXT_LENGTH = 20;

    /** The scales, in percent, and the papers (none, Letter, A4) of a sheet that was never set up. */
    private static final Set<Integer> USUAL_SCALES = Set.of(0, 100);

    private static final Set<Integer> USUAL_PAPERS = Set.of(0, 1, 9);

    @Override
    public Optional<CellRangeAddress> ownFilter() {
        return new XlsFilter(sheet).range();
    }

    @Override
    public void filter(CellRangeAddress range) {
        new XlsFilter(sheet).set(range);
    }

    /** {@inheritDoc} Every sheet of this format has settings, so only those that differ from the usual ones count. */
    @Override
    public boolean hasPrintSettings() {
        PageSettingsBlock page = sheet.getSheet().getPageSettings();
        PrintSetupRecord print = page.getPrintSetup();
        return print == null
                || isLandscape(print)
                || !USUAL_SCALES.contains((int) print.getScale())
                || !USUAL_PAPERS.contains((int) print.getPaperSize())
                || sheet.getAutobreaks() // POI takes one flag for the other: this one fits a sheet to pages
                || hasText(page.getHeader())
                || hasText(page.getFooter())
                || sheet.getRowBreaks().length > 0
                || sheet.getColumnBreaks().length > 0
                || isNamed(NameRecord.BUILTIN_PRINT_AREA)
                || isNamed(NameRecord.BUILTIN_PRINT_TITLE);
    }

    /** POI calls the flag for portrait landscape. */
    private static boolean isLandscape(PrintSetupRecord print) {
        return !print.getLandscape() && !print.getNoOrientation() && !print.getValidSettings();
    }

    private static boolean hasText(@Nullable HeaderFooterBase line) {
        return line != null && !line.getText().isEmpty();
    }

    private boolean isNamed(byte builtin) {
        return record(builtin) != null;
    }

    private @Nullable NameRecord record(byte builtin) {
        int sheetNumber = sheet.getWorkbook().getSheetIndex(sheet) + 1;
        return sheet.getWorkbook().getInternalWorkbook().getSpecificBuiltinRecord(builtin, sheetNumber);
    }

    /** {@inheritDoc} POI does not know the record, which is the last of a sheet ([MS-XLS] 2.4.269, SheetExt). */
    @Override
    public void colorTab(int rgb) {
        byte[] data = new byte[SHEET_EXT_LENGTH];
        LittleEndian.putUShort(data, 0, SHEET_EXT);
        LittleEndian.putInt(data, 12, SHEET_EXT_LENGTH);
        LittleEndian.putInt(data, 16, index(rgb));
        List<RecordBase> records = sheet.getSheet().getRecords();
        records.add(records.size() - 1, new UnknownRecord(SHEET_EXT, data));
    }

    /** Returns the most similar colour of the workbook. */
    private int index(int rgb) {
        return sheet.getWorkbook()
                .getCustomPalette()
                .findSimilarColor(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF)
                .getIndex();
    }

    @Override
    public void scrollToTop() {
        sheet.showInPane(0, 0);
    }

    /** {@inheritDoc} This format has no tables. */
    @Override
    public Stream<CellRangeAddress> tables() {
        return Stream.empty();
    }

    /** {@inheritDoc} POI cannot read all drawings, and then does not add any. */
    @Override
    public boolean takesDrawings() {
        try {
            HSSFPatriarch unused = sheet.getDrawingPatriarch();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** {@inheritDoc} In this format they are sorted. */
    @Override
    public void sortColumns() {}

    /** {@inheritDoc} POI does not say whether the user has fixed the height, so it is always raised. */
    @Override
    public void grow(Row row, double points) {
        row.setHeightInPoints((float) points);
    }
}
