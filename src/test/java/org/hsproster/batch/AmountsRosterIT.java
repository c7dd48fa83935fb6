package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithOneApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A roster with amounts that rest on assumptions")
class AmountsRosterIT extends WithOneApplication {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            HEADER      | CELLS            | AWARD        | FINDINGS                                       | BECAUSE
            年収        | 1000万円         | 40 CONFIRMED |                                                | nothing is assumed
            年収（万円）| 1000             | 40 CONFIRMED |                                                | the header has the unit
            年収        | 1000             | 40 CONFIRMED |                                                | only 万円 makes it a year's pay
            年収        | 2000             | 40 UNCLEAR   |                                                | thousands or 万円, told of the column
            年収        | 900～1000万円    | 40 UNCLEAR   | AMOUNT_RANGE                                   | at most its upper end
            年収        | 500万円以上      | 40 UNCLEAR   | AMOUNT_RANGE                                   | any amount from there
            年収        | 800万円（残業代込み） | 30 UNCLEAR | AMOUNT_TOO_HIGH                             | less than that counts
            年収        | 月給80万円       | 35 CONFIRMED | AMOUNT_PER_MONTH                               | twelve times are 9.6 million yen
            年収        | USD 100,000      | 40 UNCLEAR   | OTHER_CURRENCY                                 | any amount is possible
            月給,賞与   | 600000,4ヶ月     | 35 CONFIRMED | BONUS_IN_MONTHS REMUNERATION_ESTIMATED         | 9.6 million yen again
            月給,賞与   | 600000,3ヶ月     | 35 UNCLEAR   | BONUS_IN_MONTHS REMUNERATION_ESTIMATED REMUNERATION_NEAR_BOUND | 9 million yen
            """)
    void countsOnThemAwayFromTheBounds(String header, String cells, String award, String findings, String because)
            throws IOException {
        Path roster = Files.writeString(
                home.resolve("roster.csv"),
                "社員番号,生年月日,在留資格,在留期限," + header + "\n0,1990-01-01,高度専門職1号ロ,2027-04-20," + cells + "\n");

        JsonNode employee = assess(roster);

        assertThat(award(employee)).as(because).isEqualTo(award);
        assertThat(employee.get("findings")
                        .valueStream()
                        .map(finding -> finding.get("code").asString()))
                .as(because)
                .containsExactlyInAnyOrder(findings == null ? new String[0] : findings.split(" "));
    }

    private static String award(JsonNode employee) {
        return employee.get("items")
                .valueStream()
                .filter(item -> item.get("id").asString().equals("remuneration"))
                .map(item ->
                        item.get("points").asInt() + " " + item.get("status").asString())
                .collect(Collectors.joining());
    }

    private JsonNode assess(Path roster) {
        Path results = home.resolve("results.json");
        application
                .assessmentRun()
                .run(
                        TestRosters.withResults(TestRosters.request(home.resolve("out"), roster), results),
                        (file, rows) -> {});
        return JsonMapper.shared().readTree(results).get("employees").get(0);
    }
}
