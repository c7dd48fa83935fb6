package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.testing.rosters.ReadValue;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The name of a sheet as the employer")
class SheetEmployerTest {

    private static final String HEADER = "社員番号,氏名,在留資格";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FIRST,         SECOND,   IN_TABLE,       STATED, BECAUSE
            株式会社アオイ, ㈱ミドリ,  '',             true,   the name of a company
            Aoi K.K.,      Midori LLC, '',           true,   an English one
            アオイ,        ミドリ,    株式会社アオイ,   true,   the employers table knows it
            アオイ,        ミドリ,    '',             false,  it may be a place as well
            """)
    void standsForAMissingColumn(String first, String second, String inTable, boolean isStated, String because)
            throws Exception {
        Path roster = roster(first, second, HEADER);
        EmployersTable employers = inTable.isEmpty() ? EmployersTable.none() : employers(inTable);

        RosterFiles.Contents read = RosterFiles.read(roster, RosterFiles.options(employers));

        Employee employee = read.entries().get(0).employee();
        assertThat(employee.reported(Fact.EMPLOYER))
                .as(because)
                .isEqualTo(isStated ? Reported.stated(first) : new Reported.Unclear<>(first));
        assertThat(employee.confirmed(Fact.SME).isPresent())
                .as(because)
                .isEqualTo(employers.find(first).isPresent());
        assertThat(read.problems())
                .extracting(problem -> problem.sheet().orElse("") + " " + problem.finding())
                .containsExactly(first + " EMPLOYER_FROM_SHEET", second + " EMPLOYER_FROM_SHEET");
        assertThat(read.entries())
                .flatExtracting(RosterEntry::findings)
                .as("said once, of the sheet")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "東京,大阪",
        "本社,工場",
        "横浜支店,名古屋支店",
        "開発部,営業部",
        "Tokyo,Osaka Office",
        "正社員,契約社員",
        "2025年度,2026年度",
        "在留者,退職者",
        "Sheet1,Sheet2"
    })
    void saysNothingWhereItIsAPlace(String first, String second) throws Exception {
        RosterFiles.Contents read = RosterFiles.read(roster(first, second, HEADER));

        assertThat(read.entries().get(0).employee().reported(Fact.EMPLOYER)).isEqualTo(Reported.missing());
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void saysNothingWhereAColumnDoes() throws Exception {
        RosterFiles.Contents read = RosterFiles.read(roster("株式会社アオイ", "株式会社ミドリ", HEADER + ",会社名"));

        assertThat(read.entries().get(0).employee().reported(Fact.EMPLOYER)).isEqualTo(Reported.missing());
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void saysNothingWhereTheFileHasOneRosterSheet() throws Exception {
        Path file = RosterFiles.xlsx(folder, workbook -> {
            RosterFiles.sheet(workbook, "株式会社アオイ", HEADER, "1,アリ・テスト,永住者");
            RosterFiles.sheet(workbook, "表紙", "人事部");
        });

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(read.entries().get(0).employee().reported(Fact.EMPLOYER)).isEqualTo(Reported.missing());
    }

    @Test
    void saysNothingWhereOneSheetIsAskedFor() throws Exception {
        ReadingOptions options = new ReadingOptions(ReadValue.AS_OF, Optional.of("株式会社アオイ"), EmployersTable.none());

        List<RosterEntry> entries =
                RosterFiles.read(roster("株式会社アオイ", "株式会社ミドリ", HEADER), options).entries();

        assertThat(entries.get(0).employee().reported(Fact.EMPLOYER)).isEqualTo(Reported.missing());
    }

    private Path roster(String first, String second, String header) {
        return RosterFiles.xlsx(folder, workbook -> {
            RosterFiles.sheet(workbook, first, header, "1,アリ・テスト,永住者");
            RosterFiles.sheet(workbook, second, header, "1,ロサ・テスト,永住者");
        });
    }

    private EmployersTable employers(String name) throws UnreadableRosterException {
        return EmployersTable.read(
                RosterFiles.csv(folder, "所属機関,中小企業", name + ",○"), Optional.empty(), ReadValue.AS_OF);
    }
}
