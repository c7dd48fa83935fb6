package org.hsproster.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The stages of reminders")
class ReminderStagesTest {

    private static final LocalDate DEADLINE = LocalDate.of(2027, 3, 26);
    private static final RenewalAssessor ASSESSOR = new RenewalAssessor(Rulebook.load());

    /** Expires on a Wednesday, 2027-03-31, the last counter day. */
    private static final String AT_RISK = HspHolders.AT_41;

    private static final String SAFE = HspHolders.SAFE;
    private static final String ANOTHER_EMPLOYER = SAFE + "employer=株式会社甲 designatedOrganization=株式会社乙 ";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            LEFT, STAGE, BECAUSE
            121,  ,      more than the first stage
            120,  120,   the first day of the first stage
            91,   120,   its last day
            90,   90,    the first day of the next one
            61,   90,    its last day
            60,   60,    and so on
            31,   60,    and so on
            30,   30,    and so on
            15,   30,    and so on
            14,   14,    and so on
            8,    14,    and so on
            7,    7,     the first of the last two
            2,    7,     its last day
            1,    1,     the day before the deadline
            0,    1,     the deadline itself
            -1,   1,     past
            -400, 1,     long past
            """)
    void lastFromTheirFirstDayToTheNextStage(int left, Integer stage, String because) {
        assertThat(ReminderStages.standard().on(DEADLINE.minusDays(left), DEADLINE))
                .as(because)
                .isEqualTo(stage == null ? OptionalInt.empty() : OptionalInt.of(stage));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            LEFT, BEFORE, ENTERED, BECAUSE
            121,  ,       false,   there is no stage yet
            121,  150,    false,   there is no stage yet
            120,  121,    true,    the day before had none
            120,  ,       true,    there is no run before
            119,  120,    false,   the run before has told it
            91,   120,    false,   the run before has told it
            90,   91,     true,    another stage
            60,   92,     true,    a stage between was passed over
            1,    7,      true,    the last one
            0,    1,      false,   it is the last one still
            -5,   30,     true,    past since
            -5,   0,      false,   told once
            30,   30,     false,   a second run on one day
            """)
    void areEnteredOnce(int left, Integer before, boolean isEntered, String because) {
        Optional<LocalDate> earlier = Optional.ofNullable(before).map(DEADLINE::minusDays);

        assertThat(ReminderStages.standard().areEntered(DEADLINE.minusDays(left), earlier, DEADLINE))
                .as(because)
                .isEqualTo(isEntered);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            DAYS                      | SORTED                    | LAST | BECAUSE
            1 7 14 30 60 90 120       | 120 90 60 30 14 7 1       | 7    | the order does not matter
            45 10                     | 45 10                     | 45   | both are the last ones
            45                        | 45                        | 45   | there is but one
            365 1                     | 365 1                     | 365  | the bounds
            """)
    void areThoseOfTheSettings(String days, String sorted, int last, String because) {
        ReminderStages stages = ReminderStages.of(Optional.of(list(days)));

        assertThat(stages.days()).as(because).isEqualTo(list(sorted));
        assertThat(stages.lastBeginAt()).as(because).isEqualTo(last);
        assertThat(stages.isLast(last)).isTrue();
        assertThat(stages.isLast(last + 1)).isFalse();
    }

    @Test
    void areTheStandardOnesWithoutSettings() {
        assertThat(ReminderStages.of(Optional.empty()).days()).containsExactly(120, 90, 60, 30, 14, 7, 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            PERSON           | STATE            | FILED      | AS_OF      | DEADLINE   | STAGE | ALARMS                | BECAUSE
            AT_RISK          |                  |            | 2026-12-01 | 2027-03-31 | 120   | 120 90 60 30 14 7 1   | to act on
            AT_RISK          |                  |            | 2026-11-30 | 2027-03-31 |       | 120 90 60 30 14 7 1   | 121 days are left
            AT_RISK          | READY            |            | 2027-03-17 | 2027-03-31 | 14    | 120 90 60 30 14 7 1   | ready is not filed
            AT_RISK          |                  |            | 2027-04-01 | 2027-04-01 | 1     | 120 90 60 30 14 7 1   | expired: at once
            AT_RISK          | REFUSED          |            | 2027-01-15 | 2027-01-15 | 1     | 120 90 60 30 14 7 1   | refused: at once
            SAFE             |                  |            | 2027-01-15 |            |       | 120 90 60 30 14 7 1   | no case, but a calendar has its deadline
            SAFE             | PAPERS_REQUESTED |            | 2027-01-15 | 2027-03-31 | 90    | 120 90 60 30 14 7 1   | a case under way
            SAFE             |                  |            | 2027-02-01 | 2027-03-31 | 60    | 120 90 60 30 14 7 1   | due soon
            SAFE             | FILED            | 2027-01-10 | 2027-01-15 |            |       | 14 7 1                | filed: the decision is awaited
            SAFE             | FILED            | 2027-01-10 | 2027-04-15 |            |       | 14 7 1                | filed, past the expiry
            SAFE             |                  | 2027-01-10 | 2027-01-15 |            |       | 14 7 1                | filed by the day alone
            SAFE             | GRANTED          | 2027-01-10 | 2027-03-15 |            |       |                       | decided
            ANOTHER_EMPLOYER |                  |            | 2027-01-15 | 2027-01-15 | 1     | 120 90 60 30 14 7 1   | at once
            ANOTHER_EMPLOYER | FILED            | 2027-01-10 | 2027-01-15 |            |       | 120 90 60 30 14 7 1   | its deadline is no decision
            """)
    void areThoseOfAnApplicationThatIsToBeFiled(
            String person,
            CaseState state,
            LocalDate filedOn,
            LocalDate asOf,
            LocalDate deadline,
            Integer stage,
            String alarms,
            String because) {
        RenewalAssessment assessment = assess(person, state, filedOn, asOf);

        assertThat(ReminderStages.deadline(assessment)).as(because).isEqualTo(Optional.ofNullable(deadline));
        assertThat(ReminderStages.standard().of(assessment, asOf))
                .as(because)
                .isEqualTo(stage == null ? OptionalInt.empty() : OptionalInt.of(stage));
        assertThat(ReminderStages.standard().alarms(assessment)).as(because).isEqualTo(list(alarms));
    }

    private static RenewalAssessment assess(String person, CaseState state, LocalDate filedOn, LocalDate asOf) {
        String facts = switch (person) {
            case "AT_RISK" -> AT_RISK;
            case "SAFE" -> SAFE;
            default -> ANOTHER_EMPLOYER;
        };
        var employee = DescribedEmployee.by(facts);
        employee = state == null ? employee : employee.with(Fact.CASE_STATE, state);
        employee = filedOn == null ? employee : employee.with(Fact.FILED_ON, filedOn);
        return ASSESSOR.assess(employee, asOf);
    }

    private static List<Integer> list(String days) {
        return days == null
                ? List.of()
                : Stream.of(days.split(" ")).map(Integer::valueOf).toList();
    }
}
