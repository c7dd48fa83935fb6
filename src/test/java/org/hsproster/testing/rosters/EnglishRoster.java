package org.hsproster.testing.rosters;

import static org.hsproster.testing.rosters.CellForm.COUNT;
import static org.hsproster.testing.rosters.CellForm.ENGLISH_DATE;
import static org.hsproster.testing.rosters.CellForm.TEXT;
import static org.hsproster.testing.rosters.CellForm.YEARS;
import static org.hsproster.testing.rosters.CellForm.YEN;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A plain roster in English: an Excel table with its own filter, headers in the first row, pay in yen. */
final class EnglishRoster {

    private static final List<SampleColumn> COLUMNS = List.of(
            new SampleColumn("Employee No.", "employeeNo", TEXT, 13),
            new SampleColumn("Full name", "name", TEXT, 26),
            new SampleColumn("Company", "employer", TEXT, 36),
            new SampleColumn("Dept", "department", TEXT, 22),
            new SampleColumn("Nationality", "nationality", TEXT, 14),
            new SampleColumn("Date of birth", "birthDate", ENGLISH_DATE, 14),
            new SampleColumn("Hired on", "hireDate", ENGLISH_DATE, 14),
            new SampleColumn("Employment state", "employmentState", TEXT, 18),
            new SampleColumn("Status of residence", "statusOfResidence", TEXT, 54),
            new SampleColumn("Residence card number", SamplePerson.CARD_NUMBER, TEXT, 22),
            new SampleColumn("Residence expiry date", "expiresOn", ENGLISH_DATE, 21),
            new SampleColumn("Permitted on", "permittedOn", ENGLISH_DATE, 14),
            new SampleColumn("Designated organization", "designatedOrganization", TEXT, 36),
            new SampleColumn("Degree", "degree", TEXT, 10),
            new SampleColumn("University", "university", TEXT, 30),
            new SampleColumn("Japanese degree", "japaneseDegree", TEXT, 16),
            new SampleColumn("Years of practical experience", "experienceYears", YEARS, 28),
            new SampleColumn("Annual salary (JPY)", "annualRemuneration", YEN, 20),
            new SampleColumn("JLPT", "japanese", TEXT, 10),
            new SampleColumn("Related Japanese licences", "licences", COUNT, 25),
            new SampleColumn("Research achievements", "researchAchievements", COUNT, 22));

    private final SampleWords words = new SampleWords();
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Employees");
    private final Map<CellForm, XSSFCellStyle> styles = new EnumMap<>(CellForm.class);
    private final List<SamplePerson> people = SamplePerson.in(SampleFile.ENGLISH);

    static void write(Path file) throws IOException {
        EnglishRoster roster = new EnglishRoster();
        try (XSSFWorkbook workbook = roster.workbook) {
            roster.writeHeader();
            roster.people.forEach(roster::writePerson);
            roster.makeTable();
            SampleWorkbook.save(workbook, "Employee list", "Mizunara Keisoku HR", file);
        }
    }

    private void writeHeader() {
        XSSFRow row = sheet.createRow(0);
        for (int column = 0; column < COLUMNS.size(); column++) {
            row.createCell(column).setCellValue(COLUMNS.get(column).header());
            sheet.setColumnWidth(column, COLUMNS.get(column).width() * 256);
        }
    }

    private void writePerson(SamplePerson person) {
        XSSFRow row = sheet.createRow(1 + people.indexOf(person));
        for (SampleColumn column : COLUMNS) {
            XSSFCell cell = row.createCell(Math.max(0, row.getLastCellNum()));
            cell.setCellStyle(styles.computeIfAbsent(column.form(), this::style));
            SampleWorkbook.setValue(cell, column.valueOf(person, words::english));
        }
    }

    private void makeTable() {
        AreaReference area = new AreaReference(
                new CellReference(0, 0),
                new CellReference(people.size(), COLUMNS.size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName("Employees");
        table.setDisplayName("Employees");
        table.setStyleName("TableStyleLight9");
        table.getCTTable().getTableStyleInfo().setShowRowStripes(true);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }

    private XSSFCellStyle style(CellForm form) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(form.format()));
        return style;
    }
}
