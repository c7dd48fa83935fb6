package org.hsproster.testing.rosters;

import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What people put around the cells of a roster. Rows are 1-based. */
final class JapaneseExtras {

    private final XSSFSheet sheet;
    private final JapaneseFormats look;
    private final int firstRow;
    private final int lastRow;

    JapaneseExtras(XSSFSheet sheet, JapaneseFormats look, int firstRow, int lastRow) {
        this.sheet = sheet;
        this.look = look;
        this.firstRow = firstRow;
        this.lastRow = lastRow;
    }

    /** Counted up to the day in the title lines, so that the numbers never change. */
    void addYearsOfService() {
        int column = JapaneseRoster.COLUMNS.size();
        String hired = letter("hireDate");
        XSSFCell header = sheet.getRow(firstRow - 2).createCell(column);
        header.setCellValue("勤続年数");
        header.setCellStyle(look.header());
        XSSFCellStyle style = look.value("0.0\"年\"");
        for (int row = firstRow; row <= lastRow; row++) {
            XSSFCell cell = sheet.getRow(row - 1).createCell(column);
            cell.setCellFormula("ROUNDDOWN(YEARFRAC(" + hired + row + ",$B$3,1),1)");
            cell.setCellStyle(style);
        }
    }

    void addTotals() {
        XSSFRow row = sheet.createRow(lastRow);
        for (int column = 0; column <= JapaneseRoster.COLUMNS.size(); column++) {
            row.createCell(column).setCellStyle(look.total("General"));
        }
        row.getCell(0).setCellValue("合計");
        addTotal(row, "name", "COUNTA", "0\"名\"");
        addTotal(row, "annualRemuneration", "SUM", "#,##0");
    }

    void addRemarks() {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"在籍中", "休職中", "退職済み"}),
                new CellRangeAddressList(
                        firstRow - 1, lastRow - 1, column("employmentState"), column("employmentState"))));
        int pay = column("annualRemuneration");
        XSSFComment comment = sheet.createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, pay + 1, firstRow - 2, pay + 4, firstRow + 1));
        comment.setString("賞与を含み、残業代と通勤手当を含まない。昇給は毎年4月。");
        comment.setAuthor("人事部");
        comment.setAddress(firstRow - 2, pay);
    }

    private void addTotal(XSSFRow row, String fact, String function, String format) {
        String letter = letter(fact);
        XSSFCell cell = row.getCell(column(fact));
        cell.setCellFormula(function + "(" + letter + firstRow + ":" + letter + lastRow + ")");
        cell.setCellStyle(look.total(format));
    }

    private static String letter(String fact) {
        return CellReference.convertNumToColString(column(fact));
    }

    private static int column(String fact) {
        return IntStream.range(0, JapaneseRoster.COLUMNS.size())
                .filter(index -> JapaneseRoster.COLUMNS.get(index).fact().equals(fact))
                .findFirst()
                .orElseThrow();
    }
}
