package org.hsproster.roster.annotation;

import java.util.Iterator;
import java.util.List;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.aggregates.FormulaRecordAggregate;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.ptg.Area3DPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPtg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.usermodel.Sheet;

/** Adjusts the formulas and names of an {@code .xls} to moved columns of one of its sheets. */
record XlsReferences(HSSFWorkbook workbook, int sheet, ColumnShift shift) {

    void move() {
        for (Sheet each : workbook) {
            Iterator<CellValueRecordInterface> cells =
                    ((HSSFSheet) each).getSheet().getCellValueIterator();
            boolean isOnSheet = workbook.getSheetIndex(each) == sheet;
            while (cells.hasNext()) {
                if (cells.next() instanceof FormulaRecordAggregate formula) {
                    Ptg[] tokens = formula.getFormulaTokens();
                    if (move(tokens, isOnSheet)) {
                        formula.setParsedExpression(tokens);
                    }
                }
            }
        }
        InternalWorkbook records = workbook.getInternalWorkbook();
        for (int number = 0; number < records.getNumNames(); number++) {
            NameRecord name = records.getNameRecord(number);
            Ptg[] tokens = name.getNameDefinition();
            if (move(tokens, false)) {
                name.setNameDefinition(tokens);
            }
        }
    }

    private boolean move(Ptg[] tokens, boolean isOnSheet) {
        boolean isMoved = false;
        for (Ptg token : List.of(tokens)) {
            if (token instanceof RefPtgBase cell && isMeant(token, isOnSheet)) {
                isMoved |= shift.to(cell.getColumn()) != cell.getColumn();
                cell.setColumn(shift.to(cell.getColumn()));
            } else if (token instanceof AreaPtgBase area && isMeant(token, isOnSheet)) {
                isMoved |= shift.to(area.getFirstColumn()) != area.getFirstColumn()
                        || shift.to(area.getLastColumn()) != area.getLastColumn();
                area.setFirstColumn(shift.to(area.getFirstColumn()));
                area.setLastColumn(shift.to(area.getLastColumn()));
            }
        }
        return isMoved;
    }

    private boolean isMeant(Ptg token, boolean isOnSheet) {
        if (token instanceof Ref3DPtg cell) {
            return isOfSheet(cell.getExternSheetIndex());
        }
        return token instanceof Area3DPtg area ? isOfSheet(area.getExternSheetIndex()) : isOnSheet;
    }

    private boolean isOfSheet(int external) {
        InternalWorkbook records = workbook.getInternalWorkbook();
        return records.getFirstSheetIndexFromExternSheetIndex(external) == sheet
                && records.getLastSheetIndexFromExternSheetIndex(external) == sheet;
    }
}
