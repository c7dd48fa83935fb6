package org.hsproster.testing.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.roster.ReadingOptions;
import org.hsproster.roster.RosterReader;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.rulebook.Rulebook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the file to the outlook, on 2026-12-01. */
@DisplayName("A roster whose facts contradict each other")
class DoubtfulRostersTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 1);
    private static final Path CASES = Path.of("src/test/resources/cases/roster");

    /** 9.5 billion yen is no year's pay in any unit, so none of the amounts of the column has one: each is a question. */
    private static final String IMPLAUSIBLE = """
            E001 NEEDS_DATA    experienceYears
            E002 NEEDS_DATA    experienceYears
            E004 NEEDS_DATA    birthDate
            E005 NEEDS_DATA    birthDate
            E006 NEEDS_DATA    expiresOn
            E007 NEEDS_DATA    expiresOn
            E008 EXPIRED
            E009 NEEDS_DATA    permittedOn
            E010 NEEDS_DATA
            E011 NEEDS_DATA    permittedOn
            E012 NEEDS_DATA    cardValidity
            E013 NEEDS_DATA
            E016 NOT_ELIGIBLE
            E017 OUT_OF_SCOPE
            """;

    /** What is said of notes beside the status is for the reader of the status. */
    private static final String SITUATIONS = """
            E001 NEEDS_DATA
            E004 AT_RISK
            E006 SAFE          periodOfStay
            E011 SAFE          businessManagerCriteria
            E012 CANDIDATE     businessManagerCriteria
            E017 SAFE          permittedOn
            E018 SAFE
            E019 EXPIRED
            """;

    /** Born 1980 with 9.5 million yen, a master's degree and twelve years: 75 points on sheets A and B, 45 on C. */
    private static final String ROWS = """
            NO,   国籍,      生年月日,   在留資格,        イロハ, 期限,       在留期間, 許可日,   カード,     申請日,     状況,     年収,      OUTLOOK,      FINDINGS
            S01,  中国,      1980-05-05, 高度専門職1号ロ, ,   2027-01-31, 5年, 2022-01-20, ,           ,           ,         9500000,   SAFE,
            S02,  日本,      1980-05-05, 高度専門職1号ロ, ,   2027-01-31, ,    ,           ,           ,           ,         9500000,   NEEDS_DATA,
            S03,  日本,      1980-05-05, 高度専門職1号ロ, ,   2026-11-30, ,    ,           ,           ,           ,         9500000,   NOT_FOREIGN,  nationality
            S04,  日本,      1980-05-05, 永住者,          ,   2027-01-31, ,    ,           ,           ,           ,         9500000,   NOT_FOREIGN,  nationality
            S05,  日本,      1980-05-05, ,                ,   ,           ,    ,           ,           ,           ,         9500000,   NOT_FOREIGN,
            S06,  ,          1980-05-05, ,                ,   ,           ,    ,           2027-01-31, ,           ,         9500000,   NEEDS_DATA,   statusOfResidence expiresOn
            S07,  中国,      1980-05-05, 高度専門職1号ロ, ,   ,           ,    ,           2027-01-31, ,           ,         9500000,   SAFE,         cardValidity
            S08,  中国,      1980-05-05, 高度専門職1号ロ, ,   ,           ,    ,           2026-11-30, ,           ,         9500000,   EXPIRED,      cardValidity
            S09,  中国,      1980-05-05, 高度専門職1号,   ,   2027-01-31, ,    ,           ,           ,           ,         9500000,   NEEDS_DATA,   statusOfResidence
            S10,  中国,      1980-05-05, 高度専門職1号,   ロ, 2027-01-31, ,    ,           ,           ,           ,         9500000,   SAFE,
            S11,  中国,      1980-05-05, 高度専門職1号ロ, ハ, 2027-01-31, ,    ,           ,           ,           ,         9500000,   NEEDS_DATA,   category
            S12,  中国,      1980-05-05, 高度専門職1号,   ,   2027-01-31, ,    ,           ,           ,           ,         1000000円, AT_RISK,      statusOfResidence annualRemuneration
            S13,  中国,      1980-05-05, 高度専門職1号ロ, ,   2027-01-31, 5年, 2022-01-20, ,           2026-11-20, ,         9500000,   SAFE,
            S14,  中国,      1980-05-05, 高度専門職1号ロ, ,   2026-11-20, 5年, 2021-11-20, ,           2026-11-01, ,         9500000,   WATCH,
            S15,  中国,      1980-05-05, 技能,            ,   2026-10-01, ,    ,           ,           2026-09-20, ,         9500000,   WATCH,
            S16,  中国,      1980-05-05, 技能,            ,   2026-09-30, ,    ,           ,           2026-09-20, ,         9500000,   EXPIRED,
            S17,  中国,      1980-05-05, 高度専門職1号ロ, ,   2026-11-20, 5年, 2021-11-20, ,           2021-10-20, ,         9500000,   EXPIRED,      filedOn
            S18,  中国,      1980-05-05, 高度専門職1号ロ, ,   2027-01-31, ,    ,           ,           ,           許可,     9500000,   NEEDS_DATA,
            S19,  中国,      1980-05-05, 高度専門職1号ロ, ,   2031-01-31, ,    ,           ,           ,           許可,     9500000,   SAFE,
            S20,  中国,      1980-05-05, 高度専門職1号ロ, ,   2027-01-31, ,    ,           ,           ,           不許可,   9500000,   AT_RISK,
            S21,  中国,      1980-05-05, 高度専門職1号ロ, ,   2026-11-30, ,    ,           ,           2026-11-20, 不許可,   9500000,   EXPIRED,
            S22,  中国,      1980-05-05, 高度専門職1号ロ, ,   2026-12-01, ,    ,           ,           ,           申請済,   9500000,   SAFE,
            S23,  中国,      1980-05-05, 高度専門職1号ロ, ,   2026-11-30, ,    ,           ,           ,           申請済,   9500000,   EXPIRED,      caseState
            S24,  中国,      ,           高度専門職1号ハ, ,   2027-01-31, ,    ,           ,           ,           ,         9500000,   AT_RISK, businessManagerCriteria
            S25,  中国,      ,           高度専門職1号ロ, ,   2027-01-31, ,    ,           ,           ,           ,         9500000,   NEEDS_DATA,   birthDate
            S26,  中国,      1980-05-05, 高度専門職1号ロ, ,   2027-01-31, ,    2028-01-01,  ,           ,           ,         9500000,   SAFE,         permittedOn
            S27,  中国,      1980-05-05, 高度専門職1号ロ, ,   2027-01-31, ,    ,           2026-06-30, ,           ,         9500000,   SAFE,         cardValidity
            S28,  中国,      1980-05-05, 高度専門職1号ロ, ,   2027-01-31, ,    ,                     , ,           ,         9500000000円, NEEDS_DATA, annualRemuneration
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv"})
    void isNeverSafeOnWhatCannotBeTrue(String format) throws Exception {
        Path file = SameRoster.of(CASES.resolve("implausible-values-and-imminent-expiry.xlsx"), format, folder);

        assertAnswers(assess(file), IMPLAUSIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv"})
    void isReadWithItsSituations(String format) throws Exception {
        assertAnswers(assess(SameRoster.of(CASES.resolve("renewal-situations.xlsx"), format, folder)), SITUATIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv"})
    void isAskedAboutWhatItLeavesOpen(String format) throws Exception {
        List<List<String>> table = ROWS.lines()
                .map(line -> Stream.of(line.split(",", -1)).map(String::strip).toList())
                .toList();
        List<String> lines = Stream.concat(
                        Stream.of("社員番号,国籍・地域,生年月日,在留資格,高度専門職区分,在留期間満了日,在留期間,許可年月日,"
                                + "在留カード有効期限,更新申請日,手続状況,年収,学位,実務経験年数"),
                        table.stream().skip(1).map(cells -> String.join(",", cells.subList(0, 12)) + ",修士,12"))
                .toList();
        String answers = String.join(
                "\n",
                table.stream()
                        .skip(1)
                        .map(cells -> String.join(" ", cells.get(0), cells.get(12), cells.get(13)))
                        .toList());

        assertAnswers(assess(SameRoster.of(lines, format, folder)), answers);
    }

    private static void assertAnswers(Map<String, RenewalAssessment> assessments, String answers) {
        for (String line : answers.lines().toList()) {
            List<String> words = Arrays.asList(line.strip().split(" +"));
            RenewalAssessment assessment = assessments.get(words.get(0));

            assertThat(assessment.outlook()).as(line).isEqualTo(Outlook.valueOf(words.get(1)));
            assertThat(assessment.findings().stream()
                            .flatMap(finding -> finding.about().stream())
                            .map(Fact::id)
                            .distinct())
                    .as(line)
                    .containsExactlyInAnyOrderElementsOf(words.subList(2, words.size()));
        }
    }

    private static Map<String, RenewalAssessment> assess(Path roster) throws Exception {
        RenewalAssessor assessor = new RenewalAssessor(Rulebook.load());
        Map<String, RenewalAssessment> assessments = new LinkedHashMap<>();
        ReadingOptions options = new ReadingOptions(AS_OF, Optional.empty(), EmployersTable.none());
        try (RosterReader reader = RosterReader.open(roster, options)) {
            for (RosterEntry entry = reader.read(); entry != null; entry = reader.read()) {
                assessments.put(
                        entry.employee().confirmed(Fact.EMPLOYEE_NO).orElseThrow(),
                        assessor.assess(entry.employee(), AS_OF));
            }
        }
        return assessments;
    }
}
