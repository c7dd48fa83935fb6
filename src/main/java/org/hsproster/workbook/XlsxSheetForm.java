package org.hsproster.workbook;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetView;

/** A sheet of Excel 2007 or later. */
record XlsxSheetForm(XSSFSheet sheet) implements SheetForm {

    @Override
    public Optional<String> ownFilter() {
        return sheet.getCTWorksheet().isSetAutoFilter()
                ? Optional.of(sheet.getCTWorksheet().getAutoFilter().getRef())
                : Optional.empty();
    }

    @Override
    public void scrollToTop() {
        CTSheetView view = sheet.getCTWorksheet().getSheetViews().getSheetViewArray(0);
        if (view.isSetTopLeftCell()) {
            view.unsetTopLeftCell();
        }
    }

    @Override
    public IntStream lastColumnsOfTables() {
        return sheet.getTables().stream().mapToInt(XSSFTable::getEndColIndex);
    }

    @Override
    public boolean isInTable(int row) {
        return sheet.getTables().stream()
                .anyMatch(table -> table.getStartRowIndex() <= row && row <= table.getEndRowIndex());
    }

    @Override
    public void grow(Row row, double points) {
        if (!((XSSFRow) row).getCTRow().getCustomHeight()) {
            ((XSSFRow) row).getCTRow().setHt(points);
        }
    }
}
