package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.testing.rosters.EveryFormat;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Headers that say more than the annual remuneration")
class DoubtfulHeadersTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "年収（残業代込み）",
                "年収(残業込)",
                "年収（時間外手当含む）",
                "年収(手当込)",
                "年収（通勤手当含む）",
                "年収［住宅手当込み］",
                "年収（総支給）",
                "年収（前年実績）",
                "年収（2025年）",
                "年収（令和7年分）",
                "年収（実績）",
                "年収（手取り）",
                "年収（税引後）",
                "年収（賞与別）",
                "年収（概算）",
                "年収（残業代込み）（円）",
                "年収（円）（残業代込み）",
                "①年収（残業代込み）",
                "総支給額",
                "年間総支給額",
                "総支給額（円）",
                "前年度年収",
                "前年の年収",
                "昨年年収",
                "昨年度年収",
                "去年の年収",
                "直近年収",
                "源泉徴収票の支払金額",
                "2025年年収実績",
                "2025年年収",
                "2025年度年収",
                "令和7年年収",
                "R7年収",
                "FY2025年収",
                "年収実績",
                "年収実績額",
                "年収総支給額",
                "前年度：年収",
                "2025年：年収",
                "【前年実績】年収",
                "課税支給額",
                "手取り年収",
                "Annual salary (incl. overtime)",
                "Annual salary (previous year)",
                "Last year's annual salary",
                "Annual salary (with allowances)",
                "Total gross pay",
                "2025 annual salary"
            })
    void leaveTheAmountsUnclearAndAreReportedOnce(String header) throws Exception {
        String[] lines = {
            "社員番号,氏名,生年月日,在留資格,在留期限," + header, "1,Rina,1990/4/1,永住者,,7000000", "2,Ken,1990/4/1,永住者,,7200000"
        };
        EveryFormat.read(folder, lines).forEach((format, read) -> {
            assertThat(read.entries())
                    .extracting(entry -> entry.employee().reported(Fact.ANNUAL_REMUNERATION))
                    .as(format)
                    .containsExactly(unclear(7_000_000), unclear(7_200_000));
            assertThat(read.entries()).allMatch(entry -> !entry.hasFindings());
            assertThat(read.told()).singleElement().satisfies(problem -> {
                assertThat(problem.finding().code()).isEqualTo(RosterFindingCode.AMOUNTS_IN_DOUBT);
                assertThat(problem.cell()).contains("F1");
            });
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "年収見込額",
                "年収見込み額",
                "年収見込み",
                "見込年収",
                "年収（見込）",
                "年収（予定）",
                "年収（税込）",
                "年収（税引前）",
                "年収（額面）",
                "年収（賞与込み）",
                "年収（賞与含む）（円）",
                "年収（残業代除く）",
                "年収（通勤手当除く）",
                "給与情報：年収",
                "【給与】年収",
                "Annual salary (gross)",
                "Annual remuneration",
                "Annual salary (incl. bonus)"
            })
    void areNoneWhereTheyOnlySayWhatItIs(String header) throws Exception {
        EveryFormat.read(folder, "社員番号,氏名,生年月日,在留資格,在留期限," + header, "1,Rina,1990/4/1,永住者,,7000000")
                .forEach((format, read) -> {
                    assertThat(pay(read)).as(format).isEqualTo(Reported.stated(AnnualRemuneration.ofYen(7_000_000)));
                    assertThat(read.told()).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "年収（USD）",
                "年収（ドル）",
                "年収（現物）",
                "年収（前職）",
                "年収（配偶者）",
                "配偶者の年収",
                "世帯年収",
                "前職：年収",
                "年収ランク",
                "年収（等級）",
                "給与",
                "時給",
                "Salary grade"
            })
    void areOtherColumnsWhereTheySayAnotherThing(String header) throws Exception {
        RosterFiles.Contents read = RosterFiles.read(
                RosterFiles.csv(folder, "社員番号,氏名,生年月日,在留資格,在留期限," + header, "1,Rina,1990/4/1,永住者,,7000000"));

        assertThat(pay(read)).isEqualTo(Reported.missing());
        assertThat(read.told())
                .extracting(problem -> problem.finding().code())
                .contains(RosterFindingCode.COLUMN_MISSING);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            HEADERS                     | CELLS           | YEN     | BECAUSE
            前年度年収,年収             | 9000000,7000000 | 7000000 | the amount to be expected is there
            年収,総支給額               | 7000000,9000000 | 7000000 | whichever stands first
            総支給額,月給,賞与          | 9000000,500000,1000000 | 7000000 | monthly pay is in no doubt
            """)
    void doNotStandAgainstAColumnInNoDoubt(String headers, String cells, long yen, String because) throws Exception {
        RosterFiles.Contents read = RosterFiles.read(
                RosterFiles.csv(folder, "社員番号,氏名,生年月日,在留資格,在留期限," + headers, "1,Rina,1990/4/1,永住者,," + cells));

        assertThat(pay(read).confirmed()).as(because).contains(AnnualRemuneration.ofYen(yen));
        assertThat(read.told())
                .extracting(problem -> problem.finding().code())
                .as("the column that is not read may be offered, but is no question")
                .isSubsetOf(RosterFindingCode.UNKNOWN_COLUMN);
    }

    @Test
    void leaveMonthlyPayInDoubtAsWell() throws Exception {
        RosterFiles.Contents read = RosterFiles.read(
                RosterFiles.csv(folder, "社員番号,氏名,生年月日,在留資格,在留期限,月給（残業代込み）", "1,Rina,1990/4/1,永住者,,500000"));

        assertThat(pay(read)).isEqualTo(unclear(6_000_000));
        assertThat(read.told()).hasSize(1);
    }

    @Test
    void keepTheirDoubtWhereAMappingNamesTheColumn() throws Exception {
        Path roster = RosterFiles.csv(folder, "社員番号,氏名,生年月日,在留資格,在留期限,年収（残業代込み）", "1,Rina,1990/4/1,永住者,,7000000");
        Path mapping = RosterFiles.bytes(
                folder.resolve("mapping.yaml"), "columns:\n  年収（残業代込み）: annualRemuneration\n".getBytes("UTF-8"));
        ReadingOptions plain = RosterFiles.options();
        ReadingOptions mapped = new ReadingOptions(
                plain.asOf(),
                plain.sheet(),
                plain.employers(),
                MappingReader.read(mapping),
                List.of(),
                plain.password());

        assertThat(pay(RosterFiles.read(roster, mapped))).isEqualTo(unclear(7_000_000));
    }

    private static Reported<AnnualRemuneration> pay(RosterFiles.Contents read) {
        Employee employee = read.entries().get(0).employee();
        return employee.reported(Fact.ANNUAL_REMUNERATION);
    }

    private static Reported<AnnualRemuneration> unclear(long yen) {
        return new Reported.Unclear<>(AnnualRemuneration.ofYen(yen));
    }
}
