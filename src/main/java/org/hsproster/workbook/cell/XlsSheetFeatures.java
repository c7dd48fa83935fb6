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

    /** {@inheritDoc} A hidden name of the workbook has the range. */
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

    /** {@inheritDoc} This format has no tables. */
    @Override
    public IntStream lastColumnsOfTables() {
        return IntStream.empty();
    }

    @Override
    public boolean isInTable(int row) {
        return false;
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
