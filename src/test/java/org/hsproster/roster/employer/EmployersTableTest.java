package org.hsproster.roster.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.roster.ReadingOptions;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.testing.rosters.ReadValue;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The employers table")
class EmployersTableTest {

    private static final String HEADER = "所属機関,イノベーション促進支援措置,中小企業,試験研究費等比率";

    @TempDir
    private Path folder;

    @Test
    void fillsWhatTheRowLeavesOpen() throws Exception {
        EmployersTable employers = employers(HEADER, "㈱アオイ,有,○,4.2%");

        RosterEntry entry = person(employers, "Rina,永住者,株式会社アオイ,×");
        Employee employee = entry.employee();

        assertThat(employee.confirmed(Fact.INNOVATION_SUPPORT)).contains(true);
        assertThat(employee.confirmed(Fact.SME)).as("the row goes first").contains(false);
        assertThat(employee.confirmed(Fact.RD_RATIO)).isPresent();
        assertThat(employee.reported(Fact.LOCAL_GOVERNMENT_SUPPORT).isRecorded())
                .as("the table has no such column")
                .isFalse();
        assertThat(entry.findings()).isEmpty();
    }

    @Test
    void knowsTheDesignatedOrganizationBesideTheEmployer() throws Exception {
        EmployersTable employers = employers(HEADER, "㈱アオイ,有,○,4.2%", "ミドリ商事,無,×,1%");
        Path file = RosterFiles.csv(
                folder, "氏名,在留資格,所属機関,指定書の機関名", "Rina,永住者,ミドリ商事,(株)アオイ", "Ken,永住者,ミドリ商事,カシワ", "Lee,永住者,ミドリ商事,");

        List<RosterEntry> entries =
                RosterFiles.read(file, RosterFiles.options(employers)).entries();

        assertThat(entries)
                .extracting(entry -> entry.employee().confirmed(Fact.SME))
                .containsOnly(Optional.of(false));
        assertThat(entries.get(0).designated().orElseThrow().confirmed(Fact.SME))
                .contains(true);
        assertThat(entries.get(1).designated()).as("not in the table").isEmpty();
        assertThat(entries.get(1).findings())
                .as("and not the employer of any person")
                .isEmpty();
        assertThat(entries.get(2).designated()).as("not recorded").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            EMPLOYER             | FOUND | BECAUSE
            株式会社アオイ       | true  | its name
            アオイ               | true  | without the form
            Aoi Inc.             | true  | another name
            ＡＯＩ, INC.         | true  | in another spelling
            青井商店             | true  | the second of them
            旧アオイ有限会社     | true  | the third, on a line of its own
            株式会社アオイ（旧：ミドリ） | true | with a former name
            株式会社ミドリ（旧：アオイ） | true | which the table has
            株式会社アオイ　東京本社 | true | a branch
            株式会社アオイ大阪支店 | true | another
            株式会社アオイ（法人番号1234567890123） | true | a number
            株式会社アオイ（出向先：ミドリ） | false | a place of secondment
            株式会社アオイ（予定） | false | a remark
            株式会社アオイ商事   | false | another organization
            Aoi Trading          | false | another organization
            """)
    void knowsAnEmployerByItsOtherNames(String employer, boolean isFound, String because) throws Exception {
        EmployersTable employers = EmployersTable.read(
                RosterFiles.csv(folder, "所属機関,別名,中小企業", "株式会社アオイ,\"Aoi Inc.；青井商店\n旧アオイ有限会社\",○"),
                Optional.empty(),
                ReadValue.AS_OF);

        assertThat(employers.find(employer).flatMap(facts -> facts.confirmed(Fact.SME)))
                .as(because)
                .isEqualTo(isFound ? Optional.of(true) : Optional.empty());
    }

    @Test
    void saysWhichNamesAreOneOrganization() throws Exception {
        EmployersTable employers = employers("所属機関,別名", "Aoi Inc.,株式会社アオイ;青井商店");

        assertThat(person(employers, "Rina,永住者,青井商店,×").employee().confirmed(Fact.OTHER_NAMES))
                .contains(Set.of("Aoi Inc.", "株式会社アオイ", "青井商店"));
        assertThat(person(employers, "Rina,永住者,ミドリ商事,×").employee().confirmed(Fact.OTHER_NAMES))
                .isEmpty();
    }

    @Test
    void saysWhichEmployersItLacks() throws Exception {
        EmployersTable employers = employers(HEADER, "㈱アオイ,有,○,4.2%");

        assertThat(person(employers, "Rina,永住者,ミドリ商事,×").findings())
                .extracting(finding -> finding + " " + finding.values())
                .containsExactly("EMPLOYER_NOT_IN_TABLE [ミドリ商事]");
        assertThat(person(employers, "Rina,永住者,,×").findings()).isEmpty();
        assertThat(person(EmployersTable.none(), "Rina,永住者,ミドリ商事,×").findings()).isEmpty();
    }

    @Test
    void locatesItsOwnProblems() throws Exception {
        EmployersTable employers = employers("2026年度", HEADER, "㈱アオイ,有,たぶん,4.2%", ",,,", "(株)アオイ,無,○,1%");

        assertThat(employers.problems())
                .extracting(problem -> problem.file() + " " + problem.cell().orElse("") + " " + problem.finding())
                .containsExactly("roster.xlsx C3 UNREADABLE_FLAG", "roster.xlsx A5 EMPLOYER_LISTED_TWICE");
        assertThat(employers.problems())
                .allSatisfy(problem -> assertThat(problem.sheet()).contains("所属機関"));
    }

    @Test
    void needsAColumnOfEmployersAndOneAboutThem() {
        Path file = RosterFiles.csv(folder, "所属機関,住所", "㈱アオイ,東京");

        assertThatThrownBy(() -> EmployersTable.read(file, Optional.empty(), ReadValue.AS_OF))
                .hasMessage("NO_EMPLOYERS_HEADER_ROW: roster.csv");
    }

    @Test
    void mayBeASheetOfTheRosterItself() throws Exception {
        RosterFiles.Contents read = RosterFiles.read(workbook());

        RosterEntry known = read.entries().get(0);
        assertThat(read.sheets()).extracting(sheet -> sheet.sheet().orElse("")).containsExactly("名簿");
        assertThat(known.employee().confirmed(Fact.RD_RATIO)).isPresent();
        assertThat(known.findings()).isEmpty();
        assertThat(read.entries().get(1).findings())
                .extracting(Finding::toString)
                .containsExactly("EMPLOYER_NOT_IN_TABLE");
        assertThat(read.problems())
                .extracting(problem ->
                        problem.sheet().orElse("") + " " + problem.cell().orElse("") + " " + problem.finding())
                .containsExactly("会社  EMPLOYERS_SHEET_READ", "会社 B3 UNREADABLE_FLAG");
    }

    @Test
    void isFoundBesideTheOnlySheetThatIsRead() throws Exception {
        ReadingOptions options = new ReadingOptions(ReadValue.AS_OF, Optional.of("名簿"), EmployersTable.none());

        RosterFiles.Contents read = RosterFiles.read(workbook(), options);

        assertThat(read.entries().get(0).employee().confirmed(Fact.SME)).contains(true);
    }

    @Test
    void givesWayToTheOneThatIsNamed() throws Exception {
        EmployersTable named = EmployersTable.read(
                RosterFiles.csv(folder, "Employer,Employer: SME", "アオイ,no"), Optional.empty(), ReadValue.AS_OF);

        RosterFiles.Contents read = RosterFiles.read(workbook(), RosterFiles.options(named));

        assertThat(read.entries().get(0).employee().confirmed(Fact.SME)).contains(false);
        assertThat(read.entries().get(0).employee().confirmed(Fact.RD_RATIO)).isEmpty();
        assertThat(read.problems())
                .extracting(problem -> problem.sheet().orElse("") + " " + problem.finding())
                .containsExactly("会社 EMPLOYERS_SHEET_NOT_READ");
        assertThat(named.problems()).as("another roster may have no such sheet").isEmpty();
    }

    private Path workbook() {
        return RosterFiles.xlsx(folder, workbook -> {
            RosterFiles.sheet(workbook, "会社", "所属機関,中小企業,試験研究費等比率", "㈱アオイ,○,4.2%", "ケヤキ,たぶん,");
            RosterFiles.sheet(workbook, "名簿", "氏名,在留資格,会社名", "Rina,永住者,株式会社アオイ", "Jun,永住者,ミドリ商事");
        });
    }

    private EmployersTable employers(String... lines) throws UnreadableRosterException {
        Path file = RosterFiles.xlsx(folder, workbook -> RosterFiles.sheet(workbook, "所属機関", lines));
        return EmployersTable.read(file, Optional.empty(), ReadValue.AS_OF);
    }

    private RosterEntry person(EmployersTable employers, String line) throws UnreadableRosterException {
        Path file = RosterFiles.csv(folder, "氏名,在留資格,所属機関,中小企業", line);
        return RosterFiles.read(file, RosterFiles.options(employers)).entries().get(0);
    }
}
