package org.hsproster.workbook.cell;

import java.util.Optional;
import org.apache.poi.hssf.record.AutoFilterInfoRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.formula.ptg.Area3DPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The filter of a sheet of Excel 97 to 2003: a record with the number of its arrows, an object for each of them, and a
 * hidden name with the range, which remains when the filter is turned off.
 */
record XlsFilter(HSSFSheet sheet) {

    Optional<CellRangeAddress> range() {
        return arrows().isPresent() ? definition().flatMap(XlsFilter::range) : Optional.empty();
    }

    /** Sets the filter to a range. POI sets new filters only, so that further columns are one at first. */
    void set(CellRangeAddress range) {
        Optional<CellRangeAddress> own = range();
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
            definition().ifPresent(name -> define(name, range));
        }
    }

    private static void define(NameRecord name, CellRangeAddress range) {
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
}
