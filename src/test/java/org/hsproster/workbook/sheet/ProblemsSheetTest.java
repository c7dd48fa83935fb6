package org.hsproster.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.fact.RenewalFindingCode;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.testing.people.AssessedPersonBuilder;
import org.hsproster.testing.rosters.AssessedRoster;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.hsproster.testing.workbooks.SheetTable;
import org.hsproster.testing.workbooks.SheetTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The data problems can be worked off")
class ProblemsSheetTest {

    private static final int HEADER = 3;

    @TempDir
    private Path folder;

    private Path file;
    private RosterSheet roster;
    private final List<AssessedEntry> people = new ArrayList<>();
    private final List<LocatedFinding> others = new ArrayList<>();

    @BeforeEach
    void save() throws IOException {
        file = new CompanyRoster().save(folder);
        roster = CompanyRoster.read(file);
    }

    @Test
    void saysWhoseCellWhatIsWrongAndWhatToEnter() throws IOException {
        add("0001", 5, Finding.about(Fact.BIRTH_DATE, RosterFindingCode.UNREADABLE_DATE, "1994/11/31"));

        SheetTable table = table(Locale.ENGLISH);

        assertThat(SheetTexts.texts(table.sheet(), HEADER + 1))
                .startsWith("Error", "0001", "TEST 0001")
                .contains("C5")
                .endsWith("Write for example 2027-03-31 or 令和9年3月31日.", "");
        assertThat(table.text(HEADER + 1, "What is wrong"))
                .startsWith("“1994/11/31”")
                .doesNotContain("Write");
        assertThat(SheetTexts.linksBelowTitle((XSSFSheet) table.sheet()))
                .extracting(XSSFHyperlink::getLocation)
                .containsExactly("'外国籍社員''s 名簿'!H5", "'外国籍社員''s 名簿'!C5");
    }

    @Test
    void errorsComeFirstAndThenThoseThatCouldChangeTheOutlook() throws IOException {
        add("0001", 5, Finding.about(Fact.UNIVERSITY, RenewalFindingCode.DESIGNATED_UNIVERSITY_NOT_FOUND, "X"));
        add("0002", 6, Finding.about(Fact.CONTRACT_ENDS_ON, RenewalFindingCode.SHORT_CONTRACT, "2027-01-01", 12));
        add("0003", 7, Finding.about(Fact.EMPLOYER, RenewalFindingCode.EMPLOYER_TO_CHECK, "A", "B"));
        add("0001", 5, Finding.about(Fact.BIRTH_DATE, RosterFindingCode.UNREADABLE_DATE, "?"));
        others.add(new LocatedFinding(
                "roster.xlsx",
                Optional.of(CompanyRoster.SHEET),
                Optional.of("D4"),
                new Finding(RosterFindingCode.COLUMN_OF_TWO_MEANINGS, Optional.empty(), List.of("A", "B", "C"))));

        SheetTable table = table(Locale.ENGLISH);

        assertThat(table.texts("Kind", 5))
                .containsExactly("Error", "Please check", "Please check", "Please check", "For information");
        assertThat(table.texts("Could change outlook", 5)).containsExactly("Yes", "Yes", "–", "No", "Yes");
        assertThat(table.texts("Cell", 3).get(2)).isEqualTo("D4");
        assertThat(table.texts("Employee No.", 3).get(2)).isEmpty();
    }

    @Test
    void oneCauseInManyRowsIsOneLine() throws IOException {
        for (int row = 5; row < 30; row++) {
            add(
                    "00" + row,
                    row,
                    Finding.about(
                            Fact.UNIVERSITY,
                            RenewalFindingCode.DESIGNATED_UNIVERSITY_NOT_FOUND,
                            "University " + row % 12));
            add("00" + row, row, Finding.about(Fact.DEGREE, RosterFindingCode.UNREADABLE_DEGREE, "卒"));
        }

        SheetTable table = table(Locale.ENGLISH);

        assertThat(table.sheet().getLastRowNum()).isEqualTo(HEADER + 1);
        assertThat(table.texts("Employee No.", 2)).containsExactly("25 people", "25 people");
        assertThat(table.text(HEADER + 1, "Name")).isEqualTo("TEST 005, TEST 006, TEST 007 and 22 more");
        assertThat(table.text(HEADER + 1, "What is wrong"))
                .startsWith("“卒”")
                .contains("Cells: A5, A6")
                .endsWith("A24 and 5 more.");
        assertThat(table.text(HEADER + 2, "What is wrong"))
                .startsWith("The universities of 25 people")
                .contains("University 5, University 6", "University 2 and 2 more");
        assertThat(table.texts("Cell", 2)).containsExactly("A5 and 24 more", "A5 and 24 more");
        assertThat(SheetTexts.cells((XSSFSheet) table.sheet().getWorkbook().getSheetAt(0)))
                .extracting(Object::toString)
                .as("the summary counts the findings")
                .contains("50 (in 2 lines)");
    }

    @Test
    void whatHasToBeAskedOfEachPersonStaysALineOfItsOwn() throws IOException {
        for (int row = 5; row < 9; row++) {
            add(
                    "00" + row,
                    row,
                    Finding.about(Fact.EXPIRES_ON, RenewalFindingCode.REQUIRED_FACT_MISSING, Fact.EXPIRES_ON));
            add("00" + row, row, Finding.about(Fact.JAPANESE, RosterFindingCode.NOT_SETTLED, "確認中"));
        }

        assertThat(table(Locale.ENGLISH).texts("Employee No.", 8)).containsOnly("005", "006", "007", "008");
    }

    @Test
    void whatIsDoneIsTicked() throws IOException {
        add("0001", 5, Finding.about(Fact.BIRTH_DATE, RosterFindingCode.UNREADABLE_DATE, "?"));
        add("0002", 6, Finding.about(Fact.BIRTH_DATE, RosterFindingCode.UNREADABLE_DATE, "??"));

        SheetTable table = table(Locale.JAPANESE);

        int done = table.column("済");
        assertThat(table.sheet().getDataValidations())
                .singleElement()
                .satisfies(choice -> {
                    assertThat(choice.getRegions().getCellRangeAddress(0).formatAsString())
                            .isEqualTo("H4:H5");
                    assertThat(choice.getValidationConstraint().getExplicitListValues())
                            .containsExactly("✓");
                })
                .extracting(DataValidation::getShowErrorBox)
                .isEqualTo(false);
        assertThat(table.sheet().getRow(HEADER).getCell(done).getCellStyle().getFillPattern())
                .isEqualTo(FillPatternType.SOLID_FOREGROUND);
        assertThat(((XSSFSheet) table.sheet()).getCTWorksheet().getAutoFilter().getRef())
                .isEqualTo(table.range(HEADER + 2));
    }

    @Test
    void saysSoWhereThereIsNothingToCheck() throws IOException {
        XSSFSheet sheet = (XSSFSheet) table(Locale.ENGLISH).sheet();

        assertThat(SheetTexts.texts(sheet, HEADER + 1)).first().isEqualTo("Nothing to check.");
        assertThat(sheet.getDataValidations()).isEmpty();
    }

    private void add(String number, int row, Finding finding) {
        people.add(AssessedPersonBuilder.who(Outlook.NEEDS_DATA)
                .with(Fact.EMPLOYEE_NO, number)
                .with(Fact.NAME, "TEST " + number)
                .withFinding(finding)
                .inRow(roster, row));
    }

    private SheetTable table(Locale language) throws IOException {
        String name = language == Locale.ENGLISH ? "Data problems" : "データ確認事項";
        return new SheetTable(
                AnnotatedCopies.annotate(new AssessedRoster(file, List.of(roster), people, others), folder, language)
                        .getSheet(name),
                HEADER);
    }
}
