package org.hsproster.testing.rosters;

import static org.hsproster.testing.people.AssessedPersonBuilder.AS_OF;
import static org.hsproster.testing.people.AssessedPersonBuilder.EXPIRY;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.header.ColumnHeader;
import org.hsproster.roster.header.ColumnName;
import org.hsproster.roster.header.SheetColumn;
import org.hsproster.roster.header.ValueKind;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.testing.people.AssessedPersonBuilder;

/** A roster in a company's own style, all invented, on the second sheet of its workbook. */
public final class CompanyRoster {

    public static final String SHEET = "外国籍社員's 名簿";
    public static final int HEADER_ROW = 4;
    public static final int FIRST_ROW = 5;
    public static final int PEOPLE = 3;
    public static final int COLUMNS = 7;

    public final XSSFWorkbook workbook = new XSSFWorkbook();
    public final XSSFSheet sheet;
    public final XSSFCellStyle header;
    private final XSSFCellStyle date;
    private final XSSFCellStyle money;

    public CompanyRoster() {
        XSSFSheet notes = workbook.createSheet("記入要領");
        notes.createRow(0).createCell(0).setCellValue("黄色の欄を記入してください");
        sheet = workbook.createSheet(SHEET);
        header = header();
        date = style("yyyy/m/d");
        money = style("#,##0\"円\"");
        writeTitle();
        writeHeader();
        writePeople();
        setUp(notes);
    }

    public Path save(Path folder) throws IOException {
        Path file = folder.resolve("roster.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    public static RosterSheet read(Path file) {
        return new RosterSheet(
                file,
                Optional.of(SHEET),
                Optional.empty(),
                HEADER_ROW,
                List.of(
                        column(0, "社員番号", "employeeNo"),
                        column(1, "氏名", "name"),
                        column(2, "生年月日", "birthDate"),
                        column(3, "年収", "annualRemuneration"),
                        column(5, "在留期間満了日", "expiresOn"),
                        new SheetColumn(
                                new ColumnHeader(6, "備考"), SheetColumn.Use.UNKNOWN, Optional.empty(), List.of())));
    }

    public static SheetColumn column(int index, String header, String id) {
        return new SheetColumn(
                new ColumnHeader(index, header),
                SheetColumn.Use.READ,
                Optional.of(new ColumnName(id)),
                List.of(ValueKind.TEXT));
    }

    public static AssessedRoster assess(Path file) {
        RosterSheet roster = read(file);
        return new AssessedRoster(file, List.of(roster), people(roster), List.of());
    }

    static List<AssessedEntry> people(RosterSheet roster) {
        return List.of(
                person(Outlook.SAFE, "000123", "NGUYEN VAN BINH")
                        .expiringOn(EXPIRY)
                        .filingBetween(AS_OF.plusDays(19), EXPIRY)
                        .withPoints(85, 85, 0)
                        .inRow(roster, FIRST_ROW),
                person(Outlook.FILE_EARLY, "000124", "SANTOS Maria")
                        .expiringOn(EXPIRY)
                        .filingBetween(AS_OF.plusDays(19), LocalDate.of(2027, 1, 31))
                        .withPoints(75, 75, 20)
                        .inRow(roster, FIRST_ROW + 1),
                person(Outlook.NOT_FOREIGN, "000125", "青井 花子").inRow(roster, FIRST_ROW + 2));
    }

    private static AssessedPersonBuilder person(Outlook outlook, String number, String name) {
        return AssessedPersonBuilder.who(outlook)
                .with(Fact.EMPLOYEE_NO, number)
                .with(Fact.NAME, name)
                .with(Fact.DEPARTMENT, "開発部");
    }

    private void writeTitle() {
        XSSFRow title = sheet.createRow(0);
        title.createCell(0).setCellValue("社員名簿（人事部）");
        title.setHeightInPoints(30);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, COLUMNS - 1));
    }

    private void writeHeader() {
        XSSFRow row = sheet.createRow(HEADER_ROW - 1);
        List<String> headers = List.of("社員番号", "氏名", "生年月日", "年収", "月額", "在留期間満了日", "備考");
        for (String text : headers) {
            row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text);
        }
        row.forEach(cell -> cell.setCellStyle(header));
    }

    private void writePeople() {
        for (int person = 0; person < PEOPLE; person++) {
            XSSFRow row = sheet.createRow(FIRST_ROW - 1 + person);
            row.createCell(0).setCellValue("00012" + (3 + person));
            row.createCell(1)
                    .setCellValue(
                            List.of("NGUYEN VAN BINH", "SANTOS Maria", "青井 花子").get(person));
            row.createCell(2).setCellValue(LocalDate.of(1992, 2, 1).plusDays(person));
            row.createCell(3).setCellValue(5_200_000 + person);
            row.createCell(4).setCellFormula("D" + (FIRST_ROW + person) + "/12");
            row.getCell(4).setCellValue(433_333); // a stored result that a recalculation would change
            row.createCell(5).setCellValue(EXPIRY);
            row.getCell(2).setCellStyle(date);
            row.getCell(3).setCellStyle(money);
            row.getCell(4).setCellStyle(money);
            row.getCell(5).setCellStyle(date);
        }
        XSSFRow totals = sheet.createRow(FIRST_ROW + PEOPLE);
        totals.createCell(0).setCellValue("合計");
        totals.createCell(3).setCellFormula("SUM(D5:D7)");
    }

    private void setUp(XSSFSheet notes) {
        sheet.setColumnWidth(1, 30 * 256);
        sheet.setColumnHidden(6, true);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("4:4"));
        workbook.setPrintArea(1, "$A$1:$G$8");
        XSSFName name = workbook.createName();
        name.setNameName("年収欄");
        name.setSheetIndex(1);
        name.setRefersToFormula("'外国籍社員''s 名簿'!$D$5:$D$7");
        addRules();
        XSSFComment comment =
                sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 2, 4, 4, 7));
        comment.setString("在留カードで確認済み");
        comment.setAddress(FIRST_ROW - 1, 1);
        workbook.setActiveSheet(1);
        workbook.setSelectedTab(1);
        notes.setSelected(true);
    }

    private void addRules() {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"済", "未"}), new CellRangeAddressList(4, 6, 6, 6)));
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule("F5<DATE(2027,4,1)");
        rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.LIGHT_ORANGE.index);
        formatting.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("F5:F7")}, rule);
    }

    private XSSFCellStyle header() {
        XSSFFont font = workbook.createFont();
        font.setFontName("メイリオ");
        font.setFontHeightInPoints((short) 9);
        font.setBold(true);
        XSSFCellStyle style = style("@");
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.LIGHT_CORNFLOWER_BLUE.index);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle style(String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setBorderBottom(BorderStyle.DOTTED);
        return style;
    }
}
