package org.hsproster.workbook.cell;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.formula.ptg.Area3DPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet of Excel 97 to 2003. */
record XlsSheetFeatures(HSSFSheet sheet) implements SheetFeatures {

    /** A hidden name of the workbook holds the range of a filter. */
    @Override
    public Optional<String> ownFilter() {
        int sheetNumber = sheet.getWorkbook().getSheetIndex(sheet) + 1;
        NameRecord name = sheet.getWorkbook()
                .getInternalWorkbook()
                .getSpecificBuiltinRecord(NameRecord.BUILTIN_FILTER_DB, sheetNumber);
        if (name == null) {
            return Optional.empty();
        }
        for (Ptg part : name.getNameDefinition()) {
            if (part instanceof Area3DPtg area) {
                return Optional.of(new CellRangeAddress(
                                area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn())
                        .formatAsString());
            }
        }
        return Optional.empty();
    }

    @Override
    public void scrollToTop() {
        sheet.showInPane(0, 0);
    }

    /** The format has no tables. */
    @Override
    public IntStream lastColumnsOfTables() {
        return IntStream.empty();
    }

    @Override
    public boolean isInTable(int row) {
        return false;
    }

    /** POI cannot read all of them, and then adds none. */
    @Override
    public boolean takesDrawings() {
        try {
            HSSFPatriarch unused = sheet.getDrawingPatriarch();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** They are. */
    @Override
    public void sortColumns() {}

    /** The library does not tell whether the user has fixed the height; text that is cut off would be worse. */
    @Override
    public void grow(Row row, double points) {
        row.setHeightInPoints((float) points);
    }
}
