package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithOneApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Rosters with remarks, codes and amounts without a unit")
class ValueCasesRosterIT extends WithOneApplication {

    private static final Path CASES = Path.of("src/test/resources/cases/roster");

    /** Amounts that say in yen what is paid in a year, as the file writes them. */
    private static final Set<String> READ = Set.of(
            "P002", "P003", "P004", "P005", "P007", "P009", "P010", "P012", "P024", "P025", "P026", "P027", "P028",
            "P035", "P036", "P037", "P043", "P045");

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            FILE                                                | PERSON | OUTLOOK    | POINTS | POSSIBLE | FINDING           | BECAUSE
            pay-thousand-yen-no-unit.xlsx                       | E001   | AT_RISK    | 30     | 30       |                   | 4.8 million at 41
            pay-thousand-yen-no-unit.xlsx                       | E003   | AT_RISK    | 65     | 65       |                   | 9.2 million
            pay-thousand-yen-no-unit.xlsx                       | E004   | SAFE       | 80     | 80       |                   | 12 million
            pay-remarks-overtime.xlsx                           | E001   | NEEDS_DATA | 55     | 80       | AMOUNT_TOO_HIGH   | with overtime
            pay-remarks-overtime.xlsx                           | E002   | NEEDS_DATA | 55     | 80       | AMOUNT_TOO_HIGH   | with expected overtime
            pay-remarks-overtime.xlsx                           | E003   | NEEDS_DATA | 55     | 80       | AMOUNT_TOO_HIGH   | the bonus counts, overtime does not
            pay-remarks-overtime.xlsx                           | E004   | NEEDS_DATA | 55     | 95       | AMOUNT_INCOMPLETE | the bonus is missing
            pay-remarks-overtime.xlsx                           | E005   | NEEDS_DATA | 55     | 90       | AMOUNT_TOO_HIGH   | incentives
            pay-remarks-overtime.xlsx                           | E006   | NEEDS_DATA | 55     | 85       | AMOUNT_TOO_HIGH   | housing allowance
            pay-remarks-overtime.xlsx                           | E007   | NEEDS_DATA | 55     | 85       | REMARK_UNCLEAR    | two amounts
            pay-remarks-overtime.xlsx                           | E008   | NEEDS_DATA | 55     | 85       | REMARK_UNCLEAR    | of the year before
            pay-remarks-overtime.xlsx                           | E009   | SAFE       | 85     | 85       |                   | before tax, as it should be
            pay-remarks-overtime.xlsx                           | E010   | SAFE       | 85     | 85       |                   | with bonuses, as it should be
            pay-remarks-overtime.xlsx                           | E011   | NEEDS_DATA | 55     | 85       | REMARK_UNCLEAR    | not yet
            pay-remarks-overtime.xlsx                           | E012   | NEEDS_DATA | 55     | 85       | REMARK_UNCLEAR    | two amounts
            pay-remarks-overtime.xlsx                           | E014   | NEEDS_DATA | 55     | 85       | REMARK_UNCLEAR    | before the leave
            dispatch-codes-1-2.xlsx                             | E001   | CANDIDATE  | 75     | 75       | DISPATCH_WORK     | 1 is yes
            dispatch-codes-1-2.xlsx                             | E002   | CANDIDATE  | 75     | 75       |                   | 2 is no
            dispatch-codes-1-2.xlsx                             | E005   | CANDIDATE  | 75     | 75       | DISPATCH_WORK     | mainly works elsewhere
            dispatch-codes-1-2.xlsx                             | E006   | CANDIDATE  | 75     | 75       | UNREADABLE_FLAG   | which others
            dispatch-codes-1-2.xlsx                             | E007   | CANDIDATE  | 75     | 75       | DISPATCH_WORK     | a code with its word
            dispatch-codes-1-2.xlsx                             | E008   | CANDIDATE  | 75     | 75       |                   | a code with its word
            dispatch-codes-1-2.xlsx                             | E011   | CANDIDATE  | 75     | 75       | DISPATCH_WORK     | in full
            dispatch-codes-1-2.xlsx                             | E012   | CANDIDATE  | 75     | 75       | UNREADABLE_FLAG   | which others
            words-degree-japanese-years-position-university.xlsx | E120  | SAFE       | 85     | 85       |                   | represents the company
            words-degree-japanese-years-position-university.xlsx | E121  | SAFE       | 75     | 80       | REMARK_UNCLEAR    | not full-time
            words-degree-japanese-years-position-university.xlsx | E122  | SAFE       | 75     | 75       |                   | an auditor is no director
            words-degree-japanese-years-position-university.xlsx | E123  | SAFE       | 75     | 75       |                   | an employee
            words-degree-japanese-years-position-university.xlsx | E124  | SAFE       | 80     | 80       |                   | an executive officer by law
            words-degree-japanese-years-position-university.xlsx | E126  | SAFE       | 80     | 80       |                   | a partner without the right to represent
            words-degree-japanese-years-position-university.xlsx | E127  | SAFE       | 75     | 85       | WORD_UNCLEAR      | may represent
            words-degree-japanese-years-position-university.xlsx | E128  | SAFE       | 75     | 85       | WORD_UNCLEAR      | may represent
            words-degree-japanese-years-position-university.xlsx | E130  | SAFE       | 75     | 85       | WORD_UNCLEAR      | may represent
            words-degree-japanese-years-position-university.xlsx | E131  | SAFE       | 75     | 75       | VALUE_DENIED      | no longer
            words-degree-japanese-years-position-university.xlsx | E132  | SAFE       | 75     | 80       | WORD_UNCLEAR      | director or employee
            words-degree-japanese-years-position-university.xlsx | E133  | SAFE       | 75     | 75       |                   | says no
            """)
    void areAnswered(
            String file, String person, String outlook, int points, int possible, String finding, String because) {
        JsonNode employee = employee(file, person);

        assertThat(employee.get("outlook").asString()).as(because).isEqualTo(outlook);
        assertThat(employee.at("/points/atFiling").asInt()).as(because).isEqualTo(points);
        assertThat(employee.at("/points/possibleAtFiling").asInt()).as(because).isEqualTo(possible);
        assertThat(codes(employee)).as(because).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void anAmountInOtherWordsIsToldAndNeverCounted() {
        for (JsonNode employee : assess("words-amounts.csv").get("employees")) {
            String person = employee.get("employeeNo").asString();
            boolean isPaid = employee.get("items")
                    .valueStream()
                    .anyMatch(item -> item.get("id").asString().equals("remuneration")
                            && item.get("status").asString().equals("CONFIRMED"));
            assertThat(isPaid && !READ.contains(person)).as(person).isFalse();
        }
    }

    private JsonNode employee(String file, String number) {
        return assess(file)
                .get("employees")
                .valueStream()
                .filter(each -> each.get("employeeNo").asString().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the codes of findings about cells, without the one that every holder of sheet C has. */
    private static List<String> codes(JsonNode employee) {
        return employee.get("findings")
                .valueStream()
                .map(finding -> finding.get("code").asString())
                .filter(code -> !code.equals("BASE_STATUS_CRITERIA"))
                .toList();
    }

    private JsonNode assess(String file) {
        Path results = home.resolve(file + ".json");
        if (!results.toFile().exists()) {
            RunRequest request = TestRosters.on(
                    LocalDate.of(2026, 12, 1), TestRosters.request(home.resolve("out"), CASES.resolve(file)));
            application.assessmentRun().run(TestRosters.withResults(request, results), (each, rows) -> {});
        }
        return JsonMapper.shared().readTree(results);
    }
}
