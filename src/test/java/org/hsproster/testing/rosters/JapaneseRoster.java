package org.hsproster.testing.rosters;

import static org.hsproster.testing.rosters.CellForm.COUNT;
import static org.hsproster.testing.rosters.CellForm.DATE;
import static org.hsproster.testing.rosters.CellForm.ERA_DATE;
import static org.hsproster.testing.rosters.CellForm.ERA_TEXT;
import static org.hsproster.testing.rosters.CellForm.TEN_THOUSAND_YEN;
import static org.hsproster.testing.rosters.CellForm.TEXT;
import static org.hsproster.testing.rosters.CellForm.YEARS;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A roster as a Japanese company keeps it: title lines, its own headers and formats, a formula, a totals row. */
final class JapaneseRoster {

    static final List<SampleColumn> COLUMNS = List.of(
            new SampleColumn("社員番号", "employeeNo", TEXT, 10),
            new SampleColumn("氏名", "name", TEXT, 26),
            new SampleColumn("フリガナ", "kana", TEXT, 26),
            new SampleColumn("所属機関", "employer", TEXT, 24),
            new SampleColumn("部署", "department", TEXT, 16),
            new SampleColumn("国籍・地域", "nationality", TEXT, 14),
            new SampleColumn("生年月日", "birthDate", DATE, 12),
            new SampleColumn("入社日", "hireDate", ERA_DATE, 11),
            new SampleColumn("在籍状況", "employmentState", TEXT, 10),
            new SampleColumn("在留資格", "statusOfResidence", TEXT, 26),
            new SampleColumn("在留カード番号", SamplePerson.CARD_NUMBER, TEXT, 16),
            new SampleColumn("在留期限", "expiresOn", DATE, 12),
            new SampleColumn("許可年月日", "permittedOn", ERA_TEXT, 17),
            new SampleColumn("指定書の機関名", "designatedOrganization", TEXT, 24),
            new SampleColumn("学位", "degree", TEXT, 8),
            new SampleColumn("大学名", "university", TEXT, 28),
            new SampleColumn("日本の\n大学卒業", "japaneseDegree", TEXT, 10),
            new SampleColumn("実務経験\n年数", "experienceYears", YEARS, 11),
            new SampleColumn("年収\n（万円）", "annualRemuneration", TEN_THOUSAND_YEN, 10),
            new SampleColumn("日本語能力", "japanese", TEXT, 14),
            new SampleColumn("資格", "licences", COUNT, 7),
            new SampleColumn("研究実績", "researchAchievements", COUNT, 7),
            new SampleColumn("備考", "remark", TEXT, 30));

    private static final String TITLE = "社員名簿";
    private static final int HEADER_ROW = 5;
    private static final int FIRST_ROW = HEADER_ROW + 1;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet(TITLE);
    private final JapaneseFormats look = new JapaneseFormats(workbook);
    private final List<SamplePerson> people = SamplePerson.in(SampleFile.JAPANESE);
    private final int lastRow = FIRST_ROW + people.size() - 1;

    static void write(Path file) throws IOException {
        JapaneseRoster roster = new JapaneseRoster();
        try (XSSFWorkbook workbook = roster.workbook) {
            roster.writeTitle();
            roster.writeHeader();
            roster.people.forEach(roster::writePerson);
            JapaneseExtras extras = new JapaneseExtras(roster.sheet, roster.look, FIRST_ROW, roster.lastRow);
            extras.addYearsOfService();
            extras.addTotals();
            extras.addRemarks();
            Departments.write(workbook, roster.look);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            SampleWorkbook.save(workbook, TITLE, "ミズナラ計測株式会社 人事部", file);
        }
    }

    private void writeTitle() {
        cell(0, 0, look.title(10)).setCellValue("ミズナラ計測株式会社　グループ各社");
        cell(1, 0, look.title(16)).setCellValue(TITLE);
        sheet.getRow(1).setHeightInPoints(28);
        cell(1, 3, look.title(10)).setCellValue("社外秘");
        cell(2, 0, look.title(10)).setCellValue("基準日");
        cell(2, 1, look.value(DATE)).setCellValue(LocalDate.of(2026, 11, 1));
    }

    private void writeHeader() {
        XSSFCellStyle style = look.header();
        for (int column = 0; column < COLUMNS.size(); column++) {
            cell(HEADER_ROW - 1, column, style).setCellValue(COLUMNS.get(column).header());
            sheet.setColumnWidth(column, COLUMNS.get(column).width() * 256);
        }
        sheet.getRow(HEADER_ROW - 1).setHeightInPoints(32);
    }

    private void writePerson(SamplePerson person) {
        int row = FIRST_ROW - 1 + people.indexOf(person);
        for (int column = 0; column < COLUMNS.size(); column++) {
            SampleColumn each = COLUMNS.get(column);
            SampleWorkbook.setValue(
                    cell(row, column, look.value(each.form())), each.valueOf(person, UnaryOperator.identity()));
        }
    }

    private XSSFCell cell(int row, int column, XSSFCellStyle style) {
        XSSFRow target = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        XSSFCell cell = target.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }
}
