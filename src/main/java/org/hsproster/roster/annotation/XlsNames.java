package org.hsproster.roster.annotation;

import java.util.Set;
import java.util.function.Predicate;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.ptg.IntPtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/**
 * The defined names of an {@code .xls}. Formulas refer to them by index, so that a name before others of the user
 * cannot be removed: it is emptied instead.
 */
final class XlsNames {

    private static final String EMPTIED = AnnotationMarks.PREFIX + "emptied.";

    private final HSSFWorkbook workbook;
    private final InternalWorkbook records;

    /** Creates the names of a workbook that has just been opened. */
    XlsNames(HSSFWorkbook workbook) {
        this.workbook = workbook;
        this.records = workbook.getInternalWorkbook();
    }

    /**
     * Removes the marks of all sheets except these.
     *
     * @param marked positions (0-based) of sheets that stay marked
     */
    void removeMarks(Set<Integer> marked) {
        remove(name -> name.getSheetNumber() > 0
                && !marked.contains(name.getSheetNumber() - 1)
                && !name.isBuiltInName()
                && AnnotationMarks.isMark(name.getNameText()));
    }

    /** Removes every name of a sheet. */
    void removeAll(int sheet) {
        remove(name -> isOf(name, sheet));
    }

    /** Removes one name. */
    void remove(NameRecord name) {
        remove(each -> each == name);
    }

    private void remove(Predicate<NameRecord> isMeant) {
        boolean isLast = true;
        for (int number = records.getNumNames() - 1; number >= 0; number--) {
            NameRecord name = records.getNameRecord(number);
            boolean isEmptied = !name.isBuiltInName() && name.getNameText().startsWith(EMPTIED);
            if (!isMeant.test(name) && !isEmptied) {
                isLast &= name.isBuiltInName();
            } else if (isLast) {
                workbook.removeName(workbook.getAllNames().get(number));
            } else if (!isEmptied) {
                empty(name, number);
            }
        }
    }

    private void empty(NameRecord name, int number) {
        name.setSheetNumber(0);
        name.setOptionFlag((short) 1);
        name.setNameText(EMPTIED + number);
        name.setNameDefinition(new Ptg[] {new IntPtg(0)});
    }

    private static boolean isOf(NameRecord name, int sheet) {
        return name.getSheetNumber() == sheet + 1;
    }
}
