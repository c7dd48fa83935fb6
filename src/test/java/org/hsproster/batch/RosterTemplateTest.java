package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.batch.output.OutputException;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.roster.ReadingOptions;
import org.hsproster.roster.RosterColumns;
import org.hsproster.roster.RosterReader;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.header.ColumnName;
import org.hsproster.roster.header.GuideRow;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.testing.rosters.TestRosters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The empty roster")
class RosterTemplateTest {

    private static final ReadingOptions OPTIONS =
            new ReadingOptions(TestRosters.AS_OF, Optional.empty(), EmployersTable.none());

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void hasEveryColumnAndNoPeople(String language) throws Exception {
        Path template = template(language);

        try (RosterReader reader = RosterReader.open(template, OPTIONS)) {
            assertThat(reader.read()).as("the example is not a person").isNull();
            assertThat(reader.sheets().get(0).columns().keySet())
                    .containsExactlyElementsOf(
                            RosterColumns.known().stream().map(ColumnName::id).toList());
            assertThat(reader.sheets().get(0).ignoredColumns()).isEmpty();
            assertThat(reader.problems())
                    .extracting(LocatedFinding::finding)
                    .extracting(Finding::values)
                    .contains(List.of("2", GuideRow.EXAMPLE));
        }
        assertThat(EmployersTable.read(template, Optional.empty(), TestRosters.AS_OF)
                        .problems())
                .as("the example of an employer is none")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void isReadWithoutAQuestionWhenFilledAsTheExampleShows(String language) throws Exception {
        Path filled = changed(template(language), workbook -> {
            workbook.getSheetAt(0).getRow(1).getCell(0).setCellValue("007");
        });

        RosterEntry entry = entries(filled).get(0);

        assertThat(entry.findings()).isEmpty();
        assertThat(entry.employee().confirmed(Fact.EMPLOYEE_NO)).contains("007");
        assertThat(entry.employee().confirmed(Fact.EXPIRES_ON)).contains(LocalDate.of(2027, 10, 31));
        assertThat(entry.employee().confirmed(Fact.ANNUAL_REMUNERATION))
                .hasValueSatisfying(pay -> assertThat(pay.yen()).isEqualTo(7_200_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void offersOnlyWordsThatAreRead(String language) throws Exception {
        Path filled = changed(template(language), RosterTemplateTest::fillWithChoices);

        assertThat(entries(filled))
                .hasSizeGreaterThan(9)
                .allSatisfy(entry -> assertThat(entry.findings()).isEmpty());
    }

    @Test
    void explainsEveryHeaderAndKeepsItInSight() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(template("ja")))) {
            for (Sheet sheet : workbook) {
                assertThat(sheet.getCellComments()).hasSameSizeAs(cells(sheet.getRow(0)));
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
            }
            assertThat(workbook.getSheetAt(0).getDataValidations())
                    .extracting(check -> check.getValidationConstraint().getValidationType())
                    .contains(ValidationType.DATE, ValidationType.INTEGER, ValidationType.LIST);
        }
    }

    @Test
    void neverReplacesAFile() throws IOException {
        Path taken = Files.writeString(folder.resolve("mine.xlsx"), "mine");

        assertThatExceptionOfType(OutputException.class)
                .isThrownBy(() -> TemplateFile.write(taken, Locale.JAPANESE))
                .matches(refused -> refused.reason() == OutputException.Reason.ALREADY_THERE);
        assertThat(taken).hasContent("mine");
    }

    /** A row for each word of the longest list, the shorter ones over again. */
    private static void fillWithChoices(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.getSheetAt(0);
        for (int number = 1; number <= 20; number++) {
            Row row = sheet.createRow(number);
            row.createCell(0).setCellValue("N" + number);
            for (DataValidation check : sheet.getDataValidations()) {
                String[] words = check.getValidationConstraint().getExplicitListValues();
                if (words != null && words.length > 0) {
                    int column = check.getRegions().getCellRangeAddresses()[0].getFirstColumn();
                    row.createCell(column).setCellValue(words[number % words.length]);
                }
            }
        }
    }

    private Path template(String language) {
        Path file = folder.resolve("new").resolve("template-" + language + ".xlsx");
        TemplateFile.write(file, Locale.forLanguageTag(language));
        return file;
    }

    private Path changed(Path template, Consumer<XSSFWorkbook> change) throws IOException {
        Path file = folder.resolve("filled.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(template));
                OutputStream out = Files.newOutputStream(file)) {
            change.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    private static List<Object> cells(Row row) {
        List<Object> cells = new ArrayList<>();
        row.forEach(cells::add);
        return cells;
    }

    private static List<RosterEntry> entries(Path file) throws UnreadableRosterException {
        List<RosterEntry> entries = new ArrayList<>();
        try (RosterReader reader = RosterReader.open(file, OPTIONS)) {
            for (RosterEntry entry = reader.read(); entry != null; entry = reader.read()) {
                entries.add(entry);
            }
        }
        return entries;
    }
}
