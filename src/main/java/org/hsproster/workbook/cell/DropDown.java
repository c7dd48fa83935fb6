package org.hsproster.workbook.cell;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Words that are offered for the cells of a column; others may be written as well. */
public final class DropDown {

    private DropDown() {}

    /**
     * Offers words.
     *
     * @param column 0-based
     * @param first the first row (0-based)
     * @param last the last row (0-based)
     */
    public static void add(Sheet sheet, int column, int first, int last, List<String> words) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(first, last, column, column));
        list.setShowErrorBox(false);
        list.setSuppressDropDownArrow(sheet instanceof XSSFSheet); // the file formats mean the opposite by it
        sheet.addValidationData(list);
    }
}
