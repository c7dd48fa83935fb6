package org.hsproster.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The sentence about a cell")
class CellSentenceTest {

    private static final String POSSIBLE = "possible points";
    private static final String POSSIBLE_JA = "見込み点";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            FACT               | POINTS | ENGLISH                 | JAPANESE       | BECAUSE
            japanese           | true   | N2                      | N2             | a level
            annualRemuneration | true   | 6,500,000 yen           | 650万円        | an amount
            investmentYen      | true   | 6,500,000 yen           | 650万円        | an amount
            degree             | true   | Master                  | 修士           | a degree
            experienceYears    | true   | 8.5                     | 8年6か月       | a length
            japaneseDegree     | true   | Y or N                  | ○              | yes or no
            licences           | true   | 2                       | 2              | a count
            position           | true   | 代表取締役              | 代表取締役     | a word
            rdRatioPct         | true   | 4.2%                    | 4.2%           | a percentage
            training           | true   | Y or N                  | Y              | a word
            expiresOn          | false  | 2027-03-31              | 2027-03-31     | a date earns nothing
            permittedOn        | false  | 2027-03-31              | 2027-03-31     | nor does this one
            statusOfResidence  | false  | Highly Skilled          | 高度専門職     | nor a status
            employmentState    | false  | 在籍中                  | 在籍中         | nor a state of employment
            notified           | false  | Y or N                  | ○              | nor a notification
            periodOfStay       | false  | 5 years                 | 5年            | nor a period
            """)
    void speaksOfPointsOnlyWhereTheFactEarnsSome(
            String id, boolean points, String english, String japanese, String because) {
        Fact<?> fact = Fact.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        for (RosterFindingCode code :
                new RosterFindingCode[] {RosterFindingCode.VALUE_NOT_SETTLED, RosterFindingCode.REMARK_UNCLEAR}) {
            Finding finding = code == RosterFindingCode.REMARK_UNCLEAR
                    ? Finding.about(fact, code, "CELL", "REMARK")
                    : Finding.about(fact, code, "CELL");

            assertThat(in("en", finding)).as(because).contains("CELL", english);
            assertThat(in("en", finding).contains(POSSIBLE)).as(because).isEqualTo(points);
            assertThat(in("ja", finding)).as(because).contains("CELL", japanese);
            assertThat(in("ja", finding).contains(POSSIBLE_JA)).as(because).isEqualTo(points);
        }
    }

    private static String in(String language, Finding finding) {
        return CellSentence.of(finding, Texts.in(Locale.forLanguageTag(language)));
    }
}
