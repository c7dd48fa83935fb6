package org.hsproster.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.report.ReminderStages;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Cases in the results document")
class CaseResultTest {

    private static final RenewalAssessor ASSESSOR = new RenewalAssessor(Rulebook.load());

    /** The deadline is 2027-03-31, as is the expiry; safe with N1 and a doctorate alone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            OUTLOOK | STATE            | FILED_ON   | AS_OF      | STAGES    | RESULT                              | BECAUSE
            SAFE    |                  |            | 2027-01-15 | 120 30    |                                     | no case
            SAFE    | PAPERS_REQUESTED |            | 2027-01-15 | 120 30    | PAPERS_REQUESTED, null, 120         | under way
            AT_RISK |                  |            | 2027-03-01 | 120 30    | NOT_STARTED, null, 30               | to act on
            AT_RISK |                  |            | 2027-02-28 | 30 7      | NOT_STARTED, null, null             | 31 days are left
            AT_RISK | READY            |            | 2027-03-31 | 30 7      | READY, null, 7                      | the deadline
            SAFE    | FILED            | 2027-01-10 | 2027-03-30 | 120 30    | FILED, 2027-01-10, null             | filed
            SAFE    |                  | 2027-01-10 | 2027-03-30 | 120 30    | FILED, 2027-01-10, null             | filed by the day alone
            SAFE    | GRANTED          | 2027-01-10 | 2027-03-30 | 120 30    | GRANTED, 2027-01-10, null           | decided
            SAFE    | REFUSED          | 2027-01-10 | 2027-01-15 | 120 30    | REFUSED, 2027-01-10, 30             | refused: at once
            """)
    void haveStateDayAndStage(
            String outlook,
            CaseState state,
            LocalDate filedOn,
            LocalDate asOf,
            String stages,
            String result,
            String because) {
        Employee employee = DescribedEmployee.by(outlook.equals("SAFE") ? HspHolders.SAFE : HspHolders.AT_41);
        employee = state == null ? employee : employee.with(Fact.CASE_STATE, state);
        employee = filedOn == null ? employee : employee.with(Fact.FILED_ON, filedOn);
        List<Integer> days = Stream.of(stages.split(" ")).map(Integer::valueOf).toList();

        CaseResult told = CaseResult.of(ASSESSOR.assess(employee, asOf), new ReminderStages(days), asOf);

        assertThat(told == null ? null : told.state() + ", " + told.filedOn() + ", " + told.stage())
                .as(because)
                .isEqualTo(result);
    }
}
