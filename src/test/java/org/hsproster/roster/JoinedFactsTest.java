package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.hsproster.employee.AcademicBackground;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Fact;
import org.hsproster.employee.ProfessionalCareer;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Facts from more than one column")
class JoinedFactsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            ANNUAL  | MONTHLY | BONUS   | OUTCOME              | FINDING                | BECAUSE
            7000000 | 500000  | 1000000 | 7000000              |                        | the annual figure goes first
            7000000 | 500000  |  300000 | 7000000              |                        | ten percent less
            7000000 | 500000  |  299999 | 7000000              | REMUNERATION_DIFFERS   | one yen less than that
            7000000 | 500000  | 1700000 | 7000000              |                        | ten percent more
            7000000 | 500000  | 1700001 | 7000000              | REMUNERATION_DIFFERS   | one yen more than that
            7000000 | 500000  |         | 7000000              |                        | there may be a bonus
            7000000 | 700000  |         | 7000000              | REMUNERATION_DIFFERS   | more without any
            7000000 | 応相談  | 1000000 | 7000000              |                        | nothing to compare
                    | 500000  | 1000000 | 7000000              | REMUNERATION_ESTIMATED | twelve times and the bonus
                    | 500000  |         | 6000000              | REMUNERATION_ESTIMATED | without bonus
                    | 500000? | 1000000 | Unclear              | VALUE_NOT_SETTLED      | as unclear as its parts
                    | 500000  | 2か月分 | 7000000              | BONUS_IN_MONTHS        | months of the monthly pay
                    | 500000  | 業績による | Unreadable        | UNREADABLE_AMOUNT      | the bonus may be anything
                    | 応相談  |         | Unreadable           | UNREADABLE_AMOUNT      | the pay may be anything
                    |         | 1000000 | Missing              |                        | a bonus alone is no pay
            応相談  | 500000  |         | Unreadable           | UNREADABLE_AMOUNT      | no estimate against the record
            """)
    void remunerationIsEstimatedOnlyWhereItIsMissing(
            String annual, String monthly, String bonus, String outcome, String finding, String because)
            throws Exception {
        RosterEntry entry =
                only("氏名,在留資格,年収,報酬月額,賞与", "Rina,永住者," + text(annual) + "," + text(monthly) + "," + text(bonus));
        Reported<AnnualRemuneration> reported = entry.employee().reported(Fact.ANNUAL_REMUNERATION);

        assertThat(reported.confirmed()
                        .map(stated -> Long.toString(stated.yen()))
                        .orElse(reported.getClass().getSimpleName()))
                .as(because)
                .isEqualTo(outcome);
        assertThat(entry.findings().stream().map(Object::toString).findFirst().orElse(null))
                .as(because)
                .isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            HEADER         | FINDINGS                                   | BECAUSE
            月給           | [REMUNERATION_ESTIMATED]                   | what the contract says
            報酬月額       | [REMUNERATION_ESTIMATED, ESTIMATE_TOO_HIGH] | what social insurance goes by
            """)
    void anEstimateIsAssumedAndMayBeTooHigh(String header, String findings, String because) throws Exception {
        RosterEntry entry = only("氏名,在留資格,在留期限," + header, "Rina,永住者,,500000");

        assertThat(entry.employee().reported(Fact.ANNUAL_REMUNERATION)).isInstanceOf(Reported.Assumed.class);
        assertThat(entry.findings().toString()).as(because).isEqualTo(findings);
    }

    @Test
    void anEstimateIsFoundAtTheMonthlyPay() throws Exception {
        RosterEntry entry = only("氏名,在留資格,在留期限,報酬月額", "Rina,永住者,,500000");

        assertThat(entry.sheet().locate(entry.row(), entry.findings().get(0)).cell())
                .contains("D2");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            YEARS | SINCE      | OUTCOME    | BECAUSE
            10    | 2018-04-01 | 2018-04-01 | the first day goes first
            10    |            | 2016-11-21 | counted back from the day of the run
            10    | 2027-04-01 | 2016-11-21 | a day to come is no start
                  | 2027-04-01 |            | and nothing is left
            """)
    void experienceIsTakenFromItsFirstDay(String years, String since, LocalDate outcome, String because)
            throws Exception {
        RosterEntry entry = only("氏名,在留資格,実務経験年数,実務経験開始日", "Rina,永住者," + text(years) + "," + text(since));

        assertThat(entry.employee()
                        .confirmed(Fact.EXPERIENCE)
                        .map(ProfessionalCareer::since)
                        .orElse(null))
                .as(because)
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            SINCE,      YEARS, TOLD,  BECAUSE
            2016-11-21, 10,    false, the same day
            2016-11-21, 9,     false, a year less
            2016-11-21, 11,    false, a year more
            2016-11-21, 8,     true,  two years less
            2016-11-21, 12,    true,  two years more
            2016-11-21, '',    false, nothing to compare
            2016-11-21, 不明,  false, nothing to compare
            """)
    void experienceThatDiffersIsReported(String since, String years, boolean told, String because) throws Exception {
        RosterEntry entry = only("氏名,在留資格,実務経験年数,実務経験開始日", "Rina,永住者," + years + "," + since);

        assertThat(entry.employee().confirmed(Fact.EXPERIENCE))
                .as("the first day counts")
                .contains(new ProfessionalCareer(LocalDate.parse(since)));
        assertThat(entry.findings())
                .as(because)
                .extracting(Object::toString)
                .filteredOn("EXPERIENCE_DIFFERS"::equals)
                .hasSize(told ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "専門士,true",
        "専門学校卒,true",
        "専修学校,true",
        "専門士（情報処理）,true",
        "高度専門士,false",
        "高卒,false",
        "学士,false",
        "専門学校中退,false",
        "修士,false",
        "なし,false"
    })
    void aVocationalDiplomaIsKnown(String degree, boolean hasDiploma) throws Exception {
        RosterEntry entry = only("氏名,在留資格,学位", "Rina,永住者," + degree);

        assertThat(entry.employee()
                        .confirmed(Fact.DEGREE)
                        .filter(AcademicBackground::hasDiploma)
                        .isPresent())
                .as(degree)
                .isEqualTo(hasDiploma);
    }

    @Test
    void aNameIsJoinedFromItsParts() throws Exception {
        assertThat(only("姓,名,在留資格", "Takahashi,Rina,永住者").employee().confirmed(Fact.NAME))
                .contains("Takahashi Rina");
        assertThat(only("姓,名,氏名,在留資格", "Takahashi,Rina,RINA,永住者").employee().confirmed(Fact.NAME))
                .contains("RINA");
        assertThat(only("姓,名,在留資格", "Takahashi,,永住者").employee().confirmed(Fact.NAME))
                .contains("Takahashi");
    }

    private RosterEntry only(String header, String line) throws UnreadableRosterException {
        return RosterFiles.read(RosterFiles.csv(folder, header, line)).entries().get(0);
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
