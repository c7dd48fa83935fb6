package org.hsproster.spreadsheet.xls;

import java.util.Optional;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.ss.usermodel.FormulaError;
import org.hsproster.spreadsheet.RawCell;

/** Converts records of cells to values. */
final class XlsCells {

    private static final int CALCULATE_ON_LOAD = 2;

    private final XlsWorkbook workbook;

    XlsCells(XlsWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Returns the value of a record; empty for a blank cell, and for a formula whose text result is in a record of its
     * own.
     */
    Optional<RawCell> value(Record record) {
        if (record instanceof LabelSSTRecord shared) {
            return text(workbook.text(shared.getSSTIndex()));
        }
        if (record instanceof LabelRecord label) {
            return text(label.getValue());
        }
        if (record instanceof NumberRecord number) {
            return number(number.getValue(), number.getXFIndex());
        }
        if (record instanceof BoolErrRecord cell) {
            return Optional.of(
                    cell.isBoolean() ? new RawCell.Bool(cell.getBooleanValue()) : failed(cell.getErrorValue()));
        }
        return record instanceof FormulaRecord formula ? cached(formula) : Optional.empty();
    }

    static Optional<RawCell> text(String text) {
        return Optional.ofNullable(RawCell.ofText(text));
    }

    private Optional<RawCell> cached(FormulaRecord formula) {
        return switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC ->
                isPlaceholder(formula)
                        ? Optional.of(new RawCell.NotCalculated(""))
                        : number(formula.getValue(), formula.getXFIndex());
            case BOOLEAN -> Optional.of(new RawCell.Bool(formula.getCachedBooleanValue()));
            case ERROR -> Optional.of(failed(formula.getCachedErrorValue()));
            default -> Optional.empty();
        };
    }

    /** Tests whether the result is the 0 or NaN that a program writes that does not calculate. */
    private static boolean isPlaceholder(FormulaRecord formula) {
        double value = formula.getValue();
        return Double.isNaN(value) || (value == 0 && (formula.getOptions() & CALCULATE_ON_LOAD) != 0);
    }

    private Optional<RawCell> number(double number, short format) {
        return Optional.of(RawCell.number(number, workbook.format(format), workbook.dayZero()));
    }

    private static RawCell failed(int code) {
        return new RawCell.Failed(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : FormulaError.NA.getString());
    }
}
