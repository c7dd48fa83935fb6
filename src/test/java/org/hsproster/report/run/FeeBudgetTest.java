package org.hsproster.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hsproster.testing.people.AssessedPersonBuilder.who;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.wording.Texts;
import org.hsproster.testing.people.AssessedPersonBuilder;
import org.hsproster.testing.rosters.CompanyRoster;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The budget of fees")
class FeeBudgetTest {

    private static final LocalDate LAST_DAY_OF_2026 = LocalDate.of(2027, 3, 31);
    private static final LocalDate FIRST_DAY_OF_2027 = LocalDate.of(2027, 4, 1);

    private final FeeBudget fees = new FeeBudget();

    private void add(AssessedPersonBuilder person, String department) {
        if (!department.isEmpty()) {
            person.with(Fact.DEPARTMENT, department);
        }
        fees.add(person.inRow(CompanyRoster.read(Path.of("roster.xlsx")), CompanyRoster.FIRST_ROW));
    }

    private void addThree() {
        add(who(Outlook.SAFE).costing(LAST_DAY_OF_2026, 75_000, 65_000), "開発部");
        add(who(Outlook.SAFE).costing(FIRST_DAY_OF_2027, 75_000, 65_000), "開発部");
        add(who(Outlook.OUT_OF_SCOPE).costing(FIRST_DAY_OF_2027, 33_000, 27_000), "");
    }

    @Test
    void isSummedOverAllPeople() {
        addThree();

        assertThat(fees.total().people()).isEqualTo(3);
        assertThat(fees.total().yen()).isEqualTo(183_000);
        assertThat(fees.total().onlineYen()).isEqualTo(157_000);
    }

    @Test
    void ofAFiscalYearIsFromAprilToMarch() {
        addThree();

        assertThat(fees.fiscalYears()).containsOnlyKeys(2026, 2027);
        assertThat(fees.fiscalYears().get(2026).yen()).isEqualTo(75_000);
        assertThat(fees.fiscalYears().get(2027).yen()).isEqualTo(108_000);
        assertThat(FeeBudget.fiscalYearName(Texts.in(Locale.ENGLISH), 2026)).isEqualTo("April 2026 to March 2027");
        assertThat(FeeBudget.fiscalYearName(Texts.in(Locale.JAPANESE), 2026)).isEqualTo("2026年度");
    }

    @Test
    void ofAMonthIsThatOfFiling() {
        addThree();

        assertThat(fees.months()).containsOnlyKeys(YearMonth.of(2027, 3), YearMonth.of(2027, 4));
        assertThat(fees.months().get(YearMonth.of(2027, 4)).people()).isEqualTo(2);
    }

    @Test
    void namesGroupsOnlyWhereSomePersonHasOne() {
        addThree();

        assertThat(fees.departments()).containsOnlyKeys("", "開発部");
        assertThat(fees.departments().get("開発部").yen()).isEqualTo(150_000);
        assertThat(fees.employers()).isEmpty();
    }

    @Test
    void namesNoGroupsWhereAColumnHasTooManyNames() {
        for (int number = 0; number < FeeBudget.MOST_NAMES; number++) {
            add(who(Outlook.SAFE).costing(FIRST_DAY_OF_2027, 1, 1), "no. " + number);
        }
        assertThat(fees.departments()).hasSize(FeeBudget.MOST_NAMES);

        add(who(Outlook.SAFE).costing(FIRST_DAY_OF_2027, 1, 1), "one more");

        assertThat(fees.departments()).isEmpty();
        assertThat(fees.total().people()).isEqualTo(FeeBudget.MOST_NAMES + 1);
    }

    @Test
    void tellsHowManyPeopleAreNotInIt() {
        addThree();
        add(who(Outlook.EXPIRED).costingAnUnknownFee(), "開発部");
        add(who(Outlook.NO_RENEWAL), "開発部");

        assertThat(fees.total().unknown()).isEqualTo(1);
        assertThat(fees.departments().get("開発部").unknown()).isEqualTo(1);
        assertThat(fees.lines(Texts.in(Locale.ENGLISH)))
                .hasSize(3)
                .anySatisfy(
                        line -> assertThat(line).contains("183,000 yen for 3 people", "157,000 yen if filed online"))
                .anySatisfy(line -> assertThat(line).contains("Not in these sums: 1 people"));
        assertThat(fees.lines(Texts.in(Locale.JAPANESE)))
                .anySatisfy(line -> assertThat(line).contains("183,000円（3人分）"))
                .anySatisfy(line -> assertThat(line).contains("このほか1人"));
    }

    @Test
    void hasWhatIsFiledOnceAndApartFromWhatIsToBeFiled() {
        addThree();
        add(who(Outlook.SAFE).progressing(CaseState.FILED).costing(LocalDate.of(2026, 9, 30), 6_000, 5_500), "");
        add(who(Outlook.SAFE).progressing(CaseState.READY).costing(FIRST_DAY_OF_2027, 75_000, 65_000), "");

        assertThat(fees.total().yen()).isEqualTo(264_000);
        assertThat(fees.filed().yen()).as("at the fee of the day of filing").isEqualTo(6_000);
        assertThat(fees.months()).containsKey(YearMonth.of(2026, 9));
        assertThat(fees.monthsToFile()).containsOnlyKeys(YearMonth.of(2027, 3), YearMonth.of(2027, 4));
        assertThat(fees.lines(Texts.in(Locale.ENGLISH)))
                .contains("Of these, 6,000 yen for 1 people are for applications filed already."
                        + " They are still to be paid, once, when the permission is received.");
        assertThat(fees.lines(Texts.in(Locale.JAPANESE)))
                .anySatisfy(line -> assertThat(line).startsWith("このうち1人分6,000円は、申請済の方の手数料です。"));
    }

    @Test
    void isEmptyWithoutApplications() {
        add(who(Outlook.NO_RENEWAL), "開発部");

        assertThat(fees.total().isEmpty()).isTrue();
        assertThat(fees.departments()).isEmpty();
    }
}
