package org.hsproster.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hsproster.testing.people.AssessedPersonBuilder.who;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.wording.Texts;
import org.hsproster.testing.people.AssessedPersonBuilder;
import org.hsproster.testing.rosters.CompanyRoster;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The tables of the budget of fees")
class BudgetTableTest {

    private final FeeBudget fees = new FeeBudget();

    @Test
    void areByFiscalYearMonthDepartmentAndEmployer() {
        add(costing(2027, 3).with(Fact.DEPARTMENT, "A").with(Fact.EMPLOYER, "X"));
        add(costing(2027, 4).with(Fact.DEPARTMENT, "B").with(Fact.EMPLOYER, "Y"));

        assertThat(BudgetTable.of(fees, Texts.in(Locale.ENGLISH)))
                .extracting(BudgetTable::key)
                .containsExactly("fees.fiscalYear", "fees.month", "summary.department", "summary.employer");
        assertThat(rows("fees.fiscalYear", "ja")).containsExactly("2026年度 10", "2027年度 10");
    }

    @Test
    void haveEveryMonthFromTheFirstToTheLastOfAYearAndLaterOnesTogether() {
        add(costing(2026, 12));
        add(costing(2027, 3));
        add(costing(2027, 11));
        add(costing(2027, 12));
        add(costing(2029, 1));
        add(costing(2026, 10).progressing(CaseState.FILED));

        assertThat(rows("fees.month", "ja"))
                .startsWith("申請済 10", "2026年12月 10", "2027年1月 0", "2027年2月 0", "2027年3月 10", "2027年4月 0")
                .endsWith("2027年10月 0", "2027年11月 10", "2027年12月以降 20")
                .hasSize(14);
    }

    @Test
    void endWithTheLastMonthThatHasFees() {
        add(costing(2026, 12));
        add(costing(2027, 2));

        assertThat(rows("fees.month", "en")).containsExactly("Dec 2026 10", "Jan 2027 0", "Feb 2027 10");
    }

    @Test
    void haveWhatIsFiledAlsoWhereNothingElseIs() {
        add(costing(2026, 10).progressing(CaseState.FILED));

        assertThat(rows("fees.month", "en")).containsExactly("Filed already 10");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            DEPARTMENTS, ROWS, BECAUSE
            1,           0,    the only one would repeat the total
            2,           2,
            15,          15,   each has a row
            16,          16,   the last one is summed with none but itself
            40,          16,   all others in one row
            """)
    void sumDepartmentsBeyondFifteen(int departments, int rows, String because) {
        for (int number = 1; number <= departments; number++) {
            for (int people = 0; people < number; people++) {
                add(costing(2027, 1).with(Fact.DEPARTMENT, "no. %02d".formatted(number)));
            }
        }

        List<String> table = rows("summary.department", "en");

        assertThat(table).as(because).hasSize(rows);
        if (rows > 0) {
            assertThat(table.get(0))
                    .as("the highest first")
                    .isEqualTo("no. %02d %d".formatted(departments, departments * 10));
        }
        if (departments > 15) {
            int left = departments - 15;
            assertThat(table.get(15)).isEqualTo("All others " + left * (left + 1) / 2 * 10);
        }
    }

    @Test
    void endWithPeopleWithoutADepartment() {
        add(costing(2027, 1));
        add(costing(2027, 1).with(Fact.DEPARTMENT, "A"));
        add(who(Outlook.SAFE).costingAnUnknownFee().with(Fact.DEPARTMENT, "B"));

        assertThat(rows("summary.department", "ja")).containsExactly("A 10", "B 0", "記載なし 10");
    }

    private static AssessedPersonBuilder costing(int year, int month) {
        return who(Outlook.SAFE).costing(LocalDate.of(year, month, 1), 10, 9);
    }

    private void add(AssessedPersonBuilder person) {
        fees.add(person.inRow(CompanyRoster.read(Path.of("roster.xlsx")), CompanyRoster.FIRST_ROW));
    }

    private List<String> rows(String key, String language) {
        Map<String, List<BudgetTable.Row>> tables =
                BudgetTable.of(fees, Texts.in(Locale.forLanguageTag(language))).stream()
                        .collect(Collectors.toMap(BudgetTable::key, BudgetTable::rows));
        return tables.getOrDefault(key, List.of()).stream()
                .map(row -> row.name() + " " + row.sum().yen())
                .toList();
    }
}
