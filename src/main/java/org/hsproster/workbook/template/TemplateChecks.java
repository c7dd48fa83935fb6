package org.hsproster.workbook.template;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.report.wording.Texts;

/** Lists to choose from, and checks of dates and figures. Input that could be valid causes a question, not an error. */
final class TemplateChecks {

    private static final int LAST_ROW = 2_000;

    private final XSSFSheet sheet;
    private final Texts texts;
    private final DataValidationHelper helper;

    TemplateChecks(XSSFSheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
        this.helper = sheet.getDataValidationHelper();
    }

    void add(int index, TemplateColumn column) {
        if (!column.choices().isEmpty()) {
            String[] words = column.choices().toArray(String[]::new);
            add(index, helper.createExplicitListConstraint(words), "template.choice", false);
            return;
        }
        switch (column.kind()) {
            case "date" ->
                add(
                        index,
                        helper.createDateConstraint(
                                OperatorType.BETWEEN, "DATE(1900,1,1)", "DATE(2200,12,31)", "yyyy-mm-dd"),
                        "template.date",
                        true);
            case "money" -> add(index, number(ValidationType.INTEGER, "100000000000"), "template.money.invalid", true);
            case "years" -> add(index, number(ValidationType.DECIMAL, "80"), "template.years.invalid", false);
            case "count" -> add(index, number(ValidationType.INTEGER, "99"), "template.count.invalid", false);
            case "percent" -> add(index, number(ValidationType.DECIMAL, "100"), "template.percent.invalid", true);
            default -> {}
        }
    }

    private DataValidationConstraint number(int type, String most) {
        return helper.createNumericConstraint(type, OperatorType.BETWEEN, "0", most);
    }

    private void add(int index, DataValidationConstraint constraint, String message, boolean refuses) {
        DataValidation check = helper.createValidation(constraint, new CellRangeAddressList(1, LAST_ROW, index, index));
        check.setErrorStyle(refuses ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
        check.createErrorBox(texts.text("template.invalid"), texts.text(message));
        check.setShowErrorBox(true);
        check.setSuppressDropDownArrow(true);
        check.setEmptyCellAllowed(true);
        sheet.addValidationData(check);
    }
}
