package org.hsproster.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hsproster.testing.people.AssessedPersonBuilder.AS_OF;
import static org.hsproster.testing.people.AssessedPersonBuilder.who;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.testing.people.AssessedPersonBuilder;
import org.hsproster.testing.rosters.AssessedRoster;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.hsproster.testing.workbooks.SheetTable;
import org.hsproster.testing.workbooks.SheetTexts;
import org.hsproster.workbook.annotation.CopyFinding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportSheetsTest {

    private static final LocalDate SPRING = LocalDate.of(2027, 3, 10);

    @TempDir
    private Path folder;

    private Path file;
    private RosterSheet roster;

    @BeforeEach
    void save() throws IOException {
        file = new CompanyRoster().save(folder);
        roster = CompanyRoster.read(file);
    }

    @Test
    void listsThoseToActOnByTheNearestDeadline() throws IOException {
        XSSFSheet summary = annotate(
                        row(5, who(Outlook.NEEDS_DATA), "without any date"),
                        row(6, who(Outlook.AT_RISK).expiringOn(SPRING), "at risk"),
                        row(7, who(Outlook.SAFE).expiringOn(SPRING), "safe"),
                        row(
                                8,
                                who(Outlook.FILE_EARLY).expiringOn(SPRING).filingBetween(AS_OF, SPRING.minusDays(9)),
                                "early"),
                        row(9, who(Outlook.EMPLOYER_CHANGED).expiringOn(SPRING.plusYears(2)), "changed employer"),
                        row(10, who(Outlook.EXPIRED).expiringOn(AS_OF.minusDays(3)), "expired"))
                .getSheetAt(0);

        SheetTable table = new SheetTable(summary, SheetTexts.rowOf(summary, "Action needed: the nearest") + 1);
        assertThat(table.texts("Name", 5))
                .containsExactly("expired", "changed employer", "without any date", "early", "at risk");
        assertThat(table.texts("Days left", 5))
                .as("to the last safe day where there is one")
                .containsExactly("-3", "0", "unknown", "100", "109");
    }

    @Test
    void leadsToTheRow() throws IOException {
        XSSFSheet summary = annotate(row(6, who(Outlook.AT_RISK), "at risk")).getSheetAt(0);

        assertThat(summary.getHyperlinkList())
                .extracting(XSSFHyperlink::getLocation)
                .contains("'外国籍社員''s 名簿'!H6", "'Data problems'!A1", "'Action list'!A1", "'Action list'!A5");
    }

    @Test
    void countsEachOutlookMostUrgentFirst() throws IOException {
        XSSFSheet summary = annotate(
                        row(5, who(Outlook.SAFE), "one"),
                        row(6, who(Outlook.LEFT), "two"),
                        row(7, who(Outlook.SAFE), "three"),
                        row(8, who(Outlook.AT_RISK), "four"))
                .getSheetAt(0);

        int header = SheetTexts.rowOf(summary, "What the outlooks mean") + 1;
        assertThat(IntStream.rangeClosed(header + 1, header + 3)
                        .mapToObj(row -> SheetTexts.texts(summary, row).subList(0, 2)))
                .containsExactly(List.of("● At risk", "1"), List.of("○ Safe", "2"), List.of("－ Left", "1"));
        assertThat(SheetTexts.texts(summary, 2))
                .containsExactly("As of 2026-11-21: 3 foreign nationals, 0 of them HSP (i)");
        assertThat(SheetTexts.texts(summary, SheetTexts.rowOf(summary, "Roster")))
                .containsExactly("Roster", "roster.xlsx", "", "", "", "SHA-256: 00ff");
    }

    @Test
    void saysSoIfThereIsNoPersonToActOn() throws IOException {
        XSSFSheet summary = annotate(row(5, who(Outlook.SAFE), "one")).getSheetAt(0);

        assertThat(SheetTexts.rowOf(summary, "No action is needed")).isPositive();
    }

    @Test
    void problemsLeadToTheirCells() throws IOException {
        Finding finding = Finding.about(Fact.BIRTH_DATE, CopyFinding.MACROS_LEFT_OUT, "=1+1");
        LocatedFinding ofTheSheet =
                new LocatedFinding("roster.xlsx", Optional.of(CompanyRoster.SHEET), Optional.of("G4"), finding);
        LocatedFinding elsewhere = new LocatedFinding("employers.csv", Optional.empty(), Optional.of("B2"), finding);
        AssessedEntry person = who(Outlook.NEEDS_DATA).withFinding(finding).inRow(roster, 6);

        XSSFSheet problems = AnnotatedCopies.annotate(
                        new AssessedRoster(file, List.of(roster), List.of(person), List.of(ofTheSheet, elsewhere)),
                        folder,
                        Locale.ENGLISH)
                .getSheet("Data problems");

        SheetTable table = new SheetTable(problems, 3);
        assertThat(table.texts("Cell", 3)).containsExactly("C6", "G4", "employers.csv!B2");
        assertThat(SheetTexts.linksBelowTitle(problems))
                .extracting(XSSFHyperlink::getLocation)
                .containsExactly("'外国籍社員''s 名簿'!H6", "'外国籍社員''s 名簿'!C6", "'外国籍社員''s 名簿'!G4");
        assertThat(problems.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
        assertThat(problems.getPrintSetup().getLandscape()).isTrue();
    }

    private AssessedEntry row(int number, AssessedPersonBuilder someone, String name) {
        return someone.with(Fact.NAME, name).inRow(roster, number);
    }

    private XSSFWorkbook annotate(AssessedEntry... entries) throws IOException {
        return AnnotatedCopies.annotate(
                new AssessedRoster(file, List.of(roster), List.of(entries), List.of()), folder, Locale.ENGLISH);
    }
}
