package org.hsproster.workbook.cell;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.AutoFilterInfoRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.formula.ptg.Area3DPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet of Excel 97 to 2003. */
record XlsSheetFeatures(HSSFSheet sheet) implements SheetFeatures {

    /** {@inheritDoc} A hidden name of the workbook has the range, also after the filter was turned off. */
    @Override
    public Optional<CellRangeAddress> ownFilter() {
        return arrows().isPresent() ? definition().flatMap(XlsSheetFeatures::range) : Optional.empty();
    }

    /** {@inheritDoc} POI sets new filters only, so that the further columns are one at first. */
    @Override
    public void filter(CellRangeAddress range) {
        Optional<CellRangeAddress> own = ownFilter();
        Optional<AutoFilterInfoRecord> arrows = arrows();
        int first = own.map(each -> each.getLastColumn() + 1).orElse(range.getFirstColumn());
        if (first <= range.getLastColumn()) {
            sheet.setAutoFilter(
                    new CellRangeAddress(range.getFirstRow(), range.getLastRow(), first, range.getLastColumn()));
        }
        if (own.isPresent()) {
            sheet.getSheet()
                    .getRecords()
                    .removeIf(each -> each instanceof AutoFilterInfoRecord && each != arrows.orElseThrow());
            arrows.orElseThrow().setNumEntries((short) (range.getLastColumn() - range.getFirstColumn() + 1));
            definition().ifPresent(name -> setRange(name, range));
        }
    }

    private static void setRange(NameRecord name, CellRangeAddress range) {
        Ptg[] parts = name.getNameDefinition();
        for (Ptg part : parts) {
            if (part instanceof Area3DPtg area) {
                area.setFirstColumn(range.getFirstColumn());
                area.setLastRow(range.getLastRow());
                area.setLastColumn(range.getLastColumn());
            }
        }
        name.setNameDefinition(parts);
    }

    private Optional<NameRecord> definition() {
        int sheetNumber = sheet.getWorkbook().getSheetIndex(sheet) + 1;
        return Optional.ofNullable(sheet.getWorkbook()
                .getInternalWorkbook()
                .getSpecificBuiltinRecord(NameRecord.BUILTIN_FILTER_DB, sheetNumber));
    }

    private Optional<AutoFilterInfoRecord> arrows() {
        return sheet.getSheet().getRecords().stream()
                .filter(AutoFilterInfoRecord.class::isInstance)
                .map(AutoFilterInfoRecord.class::cast)
                .findFirst();
    }

    private static Optional<CellRangeAddress> range(NameRecord name) {
        for (Ptg part : name.getNameDefinition()) {
            if (part instanceof Area3DPtg area) {
                return Optional.of(new CellRangeAddress(
                        area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn()));
            }
        }
        return Optional.empty();
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
