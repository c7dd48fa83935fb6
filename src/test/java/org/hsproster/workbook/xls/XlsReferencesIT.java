package org.hsproster.workbook.xls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.Comparison;
import org.hsproster.report.Edition;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.annotation.HrNotes;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.spreadsheet.Password;
import org.hsproster.testing.people.AssessedPersonBuilder;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.workbooks.LibreOffice;
import org.hsproster.workbook.PeopleWorkbook;
import org.hsproster.workbook.Workbooks;
import org.hsproster.workbook.sheet.DraftLinks;
import org.hsproster.workbook.sheet.InputFile;
import org.hsproster.workbook.sheet.RunBasis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("References in the copy of an .xls are to the same sheets")
class XlsReferencesIT {

    private static final String ROSTER = "在留名簿";
    private static final String PRICES = "単価";
    private static final String TOTALS = "集計";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3"})
    void whereverTheRosterStands(int place) throws Exception {
        Path original = save(workbook(place));

        Path copy = annotate(original, Optional.empty());

        assertSameMeaning(original, copy, null);
    }

    @Test
    void behindAPassword() throws Exception {
        Path original = save(workbook(1));
        String password = "opensesame";
        try (HSSFWorkbook workbook = open(original, null)) {
            Biff8EncryptionKey.setCurrentUserPassword(password);
            save(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        Path copy = annotate(original, Optional.of(Password.of(password.toCharArray())));

        assertThat(Files.readString(copy, StandardCharsets.ISO_8859_1)).doesNotContain("TOMATO");
        assertSameMeaning(original, copy, password);
    }

    @Test
    void namesTitlesAndFiltersOfOursLeadToOurSheets() throws Exception {
        Path copy = annotate(save(workbook(1)), Optional.empty());

        try (HSSFWorkbook workbook = open(copy, null)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Summary");
            assertThat(workbook.getSheetName(1)).isEqualTo("Action list");
            assertThat(workbook.getActiveSheetIndex()).isZero();
            for (HSSFName name : names(workbook)) {
                if (name.getSheetIndex() >= 0 && !name.getNameName().equals("局所")) {
                    String sheet = workbook.getSheetName(name.getSheetIndex());
                    assertThat(name.getRefersToFormula().replace("'", ""))
                            .as(name.getNameName())
                            .startsWith(sheet + "!");
                }
            }
            assertThat(workbook.getSheet("Breakdown").getRepeatingRows()).isNotNull();
        }
    }

    @Test
    void libreOfficeCalculatesTheSame() throws Exception {
        LibreOffice office = LibreOffice.in(folder);
        for (int place : new int[] {0, 2}) {
            Path original = save(workbook(place));
            Path copy = annotate(original, Optional.empty());

            assertThat(values(office.convert(copy, "xlsx")))
                    .containsEntry(TOTALS + "A1", "3")
                    .containsAllEntriesOf(values(office.convert(original, "xlsx")));
        }
    }

    /** LibreOffice writes the charts, which POI cannot write, and names and filters. */
    @Test
    void aWorkbookOfAnotherProgramCalculatesTheSame() throws Exception {
        Path original = folder.resolve("names.xls");
        Files.copy(Path.of("src/test/resources/cases/workbook/names.xls"), original);

        Path copy = annotate(original, Optional.empty());

        assertSameMeaning(original, copy, null);
        LibreOffice office = LibreOffice.in(folder);
        assertThat(values(office.convert(copy, "xlsx"))).containsAllEntriesOf(values(office.convert(original, "xlsx")));
    }

    private static void assertSameMeaning(Path original, Path copy, String password) throws IOException {
        try (HSSFWorkbook before = open(original, password);
                HSSFWorkbook after = open(copy, password)) {
            for (Sheet sheet : before) {
                Sheet same = after.getSheet(sheet.getSheetName());
                assertThat(formulas(same)).containsAllEntriesOf(formulas(sheet));
                assertThat(rules(same)).isEqualTo(rules(sheet));
            }
            assertThat(described(after)).containsAll(described(before));
        }
    }

    private static Map<String, String> formulas(Sheet sheet) {
        Map<String, String> formulas = new TreeMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    String array = cell.isPartOfArrayFormulaGroup()
                            ? cell.getArrayFormulaRange().formatAsString()
                            : "";
                    formulas.put(cell.getAddress().formatAsString(), cell.getCellFormula() + array);
                }
            }
        }
        return formulas;
    }

    private static List<String> rules(Sheet sheet) {
        List<String> rules = new ArrayList<>();
        sheet.getDataValidations()
                .forEach(validation ->
                        rules.add(validation.getValidationConstraint().getFormula1()));
        for (int i = 0; i < sheet.getSheetConditionalFormatting().getNumConditionalFormattings(); i++) {
            ConditionalFormattingRule rule = sheet.getSheetConditionalFormatting()
                    .getConditionalFormattingAt(i)
                    .getRule(0);
            rules.add(rule.getFormula1());
        }
        return rules;
    }

    private static List<String> described(HSSFWorkbook workbook) {
        return names(workbook).stream()
                .map(name -> name.getNameName() + "=" + name.getRefersToFormula() + " on " + scope(workbook, name))
                .toList();
    }

    private static String scope(HSSFWorkbook workbook, HSSFName name) {
        return name.getSheetIndex() < 0 ? "all" : workbook.getSheetName(name.getSheetIndex());
    }

    private static List<HSSFName> names(HSSFWorkbook workbook) {
        return List.copyOf(workbook.getAllNames());
    }

    /** Returns the displayed values by cell. */
    private static Map<String, String> values(Path file) throws IOException {
        Map<String, String> values = new TreeMap<>();
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        try (Workbook workbook = WorkbookFactory.create(file.toFile())) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    row.forEach(cell ->
                            values.put(sheet.getSheetName() + cell.getAddress(), formatter.formatCellValue(cell)));
                }
            }
        }
        return values;
    }

    private Path annotate(Path original, Optional<Password> password) throws Exception {
        Path target = folder.resolve("annotated.xls");
        RosterSheet roster = new RosterSheet(
                original,
                Optional.of(ROSTER),
                Optional.empty(),
                1,
                List.of(CompanyRoster.column(0, "社員番号", "employeeNo"), CompanyRoster.column(1, "氏名", "name")));
        RunBasis run = new RunBasis(
                AssessedPersonBuilder.AS_OF,
                Rulebook.load(),
                List.of(new InputFile(InputFile.Purpose.ROSTER, "original.xls", "00ff")),
                Edition.FULL,
                DraftLinks.none());
        try (PeopleWorkbook annotator =
                new Workbooks(List.of(roster), HrNotes.none(), Texts.in(Locale.ENGLISH), run, password).whole(target)) {
            annotator.add(AssessedPersonBuilder.who(Outlook.SAFE)
                    .with(Fact.EMPLOYEE_NO, "1")
                    .with(Fact.NAME, "TOMATO")
                    .expiringOn(AssessedPersonBuilder.EXPIRY)
                    .withPoints(85, 85, 0)
                    .inRow(roster, 2));
            annotator.finish(List.of(), Comparison.none());
        }
        return target;
    }

    /** Returns a roster among sheets that refer to each other in all ways that POI can write. */
    private static HSSFWorkbook workbook(int place) {
        HSSFWorkbook workbook = new HSSFWorkbook();
        List<String> sheets = new ArrayList<>(List.of(TOTALS, PRICES, "予備"));
        sheets.add(place, ROSTER);
        sheets.forEach(workbook::createSheet);
        fillRoster(workbook.getSheet(ROSTER));
        HSSFSheet prices = workbook.getSheet(PRICES);
        for (int row = 0; row < 5; row++) {
            prices.createRow(row).createCell(0).setCellValue(10 * row + 7);
            prices.getRow(row).createCell(1).setCellValue(row + 1);
        }
        prices.getRow(4).createCell(2).setCellFormula("SUM(B1:B5)");
        fillNames(workbook);
        fillTotals(workbook.getSheet(TOTALS), sheets);
        return workbook;
    }

    private static void fillRoster(HSSFSheet sheet) {
        Row header = sheet.createRow(0);
        header.createCell(0).setCellValue("社員番号");
        header.createCell(1).setCellValue("氏名");
        for (int row = 1; row < 4; row++) {
            sheet.createRow(row).createCell(0).setCellValue(row);
            sheet.getRow(row).createCell(1).setCellValue("TOMATO");
            sheet.getRow(row).createCell(2).setCellFormula(PRICES + "!B" + row + "*2");
        }
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    private static void fillNames(HSSFWorkbook workbook) {
        name(workbook, "単価表", PRICES + "!$A$1:$B$5");
        name(workbook, "一つ", PRICES + "!$B$2");
        name(workbook, "局所", ROSTER + "!$A$2").setSheetIndex(workbook.getSheetIndex(TOTALS));
        workbook.setPrintArea(workbook.getSheetIndex(PRICES), "$A$1:$B$5");
        workbook.getSheet(PRICES).setAutoFilter(CellRangeAddress.valueOf("A1:B5"));
    }

    private static void fillTotals(HSSFSheet sheet, List<String> sheets) {
        String first = sheets.get(0).equals(TOTALS) ? sheets.get(1) : sheets.get(0);
        String last = sheets.get(3).equals(TOTALS) ? sheets.get(2) : sheets.get(3);
        List<String> formulas = List.of(
                "COUNTA(" + ROSTER + "!A2:A60)",
                PRICES + "!B1*2",
                "VLOOKUP(27,単価表,2,FALSE)",
                "一つ+1",
                "局所*3",
                "SUM(" + PRICES + "!A1:B5)+" + ROSTER + "!A3",
                "SUM('" + first + ":" + last + "'!A1:A5)",
                "IF(" + PRICES + "!A2>0,INDIRECT(\"" + PRICES + "!A2\"),0)",
                "ROW(予備!A9)");
        for (int row = 0; row < formulas.size(); row++) {
            sheet.createRow(row).createCell(0).setCellFormula(formulas.get(row));
        }
        sheet.setArrayFormula("SUM(" + PRICES + "!A1:A5*" + PRICES + "!B1:B5)", CellRangeAddress.valueOf("C1:C1"));
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createFormulaListConstraint(PRICES + "!$A$1:$A$5"), new CellRangeAddressList(0, 5, 3, 3)));
        sheet.getSheetConditionalFormatting()
                .addConditionalFormatting(
                        new CellRangeAddress[] {CellRangeAddress.valueOf("A1:A5")},
                        sheet.getSheetConditionalFormatting().createConditionalFormattingRule("A1>一つ"));
        var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(PRICES + "!A1");
        sheet.getRow(0).getCell(0).setHyperlink(link);
    }

    private static Name name(HSSFWorkbook workbook, String text, String formula) {
        Name name = workbook.createName();
        name.setNameName(text);
        name.setRefersToFormula(formula);
        return name;
    }

    private Path save(HSSFWorkbook workbook) throws IOException {
        Path file = folder.resolve("original.xls");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static HSSFWorkbook open(Path file, String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (InputStream in = Files.newInputStream(file)) {
            return new HSSFWorkbook(in);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
