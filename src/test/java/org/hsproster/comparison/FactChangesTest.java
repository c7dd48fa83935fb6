package org.hsproster.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.roster.EnteredFacts;
import org.hsproster.testing.people.DescribedEmployee;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Changes of recorded facts")
class FactChangesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            PERCENT, BEFORE,              AFTER,               BECAUSE
            3,       5000000,             5150000,             three of a hundred
            3,       7766990,             7999999,             0.7 of a yen is left out
            3,       7766991,             8000000,             one yen of pay more reaches the band
            2.5,     3333333,             3416666,             a fraction of a percent
            0.0001,  999999,              999999,              less than a yen is none
            100,     1,                   2,                   the most
            3,       0,                   0,                   nothing of nothing
            100,     4611686018427387903, 9223372036854775806, no overflow below the largest number
            """)
    void raiseByAPercentageRoundedDownToTheYen(BigDecimal percent, long before, long after, String because) {
        Employee employee = Employee.unknown().with(Fact.ANNUAL_REMUNERATION, AnnualRemuneration.ofYen(before));

        assertThat(new RaiseByPercent(percent).applyTo(employee).confirmed(Fact.ANNUAL_REMUNERATION))
                .as(because)
                .contains(AnnualRemuneration.ofYen(after));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "100.1"})
    void refuseOtherPercentages(BigDecimal percent) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RaiseByPercent(percent));
    }

    @ParameterizedTest
    @ValueSource(longs = {-300_000, 0, 999, 100_000_001})
    void refuseAmountsThatAreNoRaiseOfAYear(long yen) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RaiseByYen(yen));
    }

    @Test
    void raiseBothAmountsAsTheyAreReported() {
        Employee employee = Employee.unknown()
                .with(Fact.ANNUAL_REMUNERATION, new Reported.Unclear<>(AnnualRemuneration.ofYen(5_000_000)))
                .with(Fact.REMUNERATION_AT_RENEWAL, new Reported.Assumed<>(AnnualRemuneration.ofYen(6_000_000)));

        Employee raised = new RaiseByYen(300_000).applyTo(employee);

        assertThat(raised.reported(Fact.ANNUAL_REMUNERATION))
                .as("unclear stays unclear")
                .isEqualTo(new Reported.Unclear<>(AnnualRemuneration.ofYen(5_300_000)));
        assertThat(raised.reported(Fact.REMUNERATION_AT_RENEWAL))
                .isEqualTo(new Reported.Assumed<>(AnnualRemuneration.ofYen(6_300_000)));
    }

    @Test
    void raiseNoAmountThatIsNotThere() {
        Employee blank = Employee.unknown();
        Employee unreadable = blank.with(Fact.ANNUAL_REMUNERATION, new Reported.Unreadable<>());

        assertThat(new RaiseByYen(300_000).applyTo(blank)).isSameAs(blank);
        assertThat(new RaiseByYen(300_000).applyTo(unreadable)).isSameAs(unreadable);
    }

    @Test
    void loseAFlag() {
        Employee supported = DescribedEmployee.by("innovationSupport=true");
        Employee without = DescribedEmployee.by("innovationSupport=false");
        FlagLost lost = new FlagLost(Fact.INNOVATION_SUPPORT);

        assertThat(lost.applyTo(supported).confirmed(Fact.INNOVATION_SUPPORT)).contains(false);
        assertThat(lost.applyTo(without)).isSameAs(without);
    }

    @Test
    void setFactsInPlaceOfTheRecordedOnes() {
        Employee employee = DescribedEmployee.by("japanese=N3 degree=bachelor");
        FactsSet set = new FactsSet(EnteredFacts.read(Map.of("japanese", "N1"), AS_OF));

        Employee changed = set.applyTo(employee);

        assertThat(changed.reported(Fact.JAPANESE))
                .isEqualTo(DescribedEmployee.by("japanese=N1").reported(Fact.JAPANESE));
        assertThat(changed.reported(Fact.DEGREE)).isEqualTo(employee.reported(Fact.DEGREE));
        assertThat(set.applyTo(changed)).as("nothing more to change").isSameAs(changed);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            DEPARTMENT, EMPLOYER,        STATUS,            IN,    BECAUSE
            -,          -,               -,                 true,  no condition
            開発部,     -,               -,                 true,  the department
            ' 開発部 ', -,               -,                 true,  blanks around it
            開発,       -,               -,                 false, a part of the name is another
            ＡＩ開発部, -,               -,                 false, another
            -,          ㈱アオイ,        -,                 true,  another spelling of 株式会社アオイ
            -,          (株)ｱｵｲ,         -,                 true,  half-width
            -,          株式会社アカネ,  -,                 false, another employer
            -,          -,               HSP_I_B,           true,  the status
            -,          -,               HSP_I_UNSPECIFIED, true,  HSP (i) has every letter
            -,          -,               HSP_I_A,           false, another letter
            開発部,     株式会社アオイ,  HSP_I_B,           true,  all conditions
            開発部,     株式会社アオイ,  HSP_I_C,           false, all but one
            """)
    void areForThoseInScope(
            String department, String employer, StatusOfResidence status, boolean isIn, String because) {
        Scope scope = new Scope(list(department), list(employer), list(status));
        Employee employee = Employee.unknown()
                .with(Fact.DEPARTMENT, "開発部")
                .with(Fact.EMPLOYER, "株式会社アオイ")
                .with(Fact.STATUS_OF_RESIDENCE, StatusOfResidence.HSP_I_B);

        assertThat(scope.includes(employee)).as(because).isEqualTo(isIn);
        assertThat(scope.isAll()).isEqualTo(department == null && employer == null && status == null);
    }

    @Test
    void areForAnyOfSeveralDepartments() {
        Scope scope = new Scope(List.of("営業部", "R&D"), List.of(), List.of());

        assertThat(scope.includes(Employee.unknown().with(Fact.DEPARTMENT, "Ｒ＆ｄ")))
                .isTrue();
        assertThat(scope.includes(Employee.unknown().with(Fact.DEPARTMENT, "人事部")))
                .isFalse();
        assertThat(scope.includes(Employee.unknown())).as("not recorded").isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "HSP_I_B, ADVANCED_SPECIALIZED_TECHNICAL, true",
        "HSP_I_A, ADVANCED_SPECIALIZED_TECHNICAL, false",
        "HSP_I_UNSPECIFIED, ADVANCED_SPECIALIZED_TECHNICAL, true"
    })
    void readTheLetterFromItsOwnColumn(StatusOfResidence status, ActivityCategory letter, boolean isIn) {
        Employee employee = Employee.unknown()
                .with(Fact.STATUS_OF_RESIDENCE, StatusOfResidence.HSP_I_UNSPECIFIED)
                .with(Fact.CATEGORY, letter);

        assertThat(new Scope(List.of(), List.of(), List.of(status)).includes(employee))
                .isEqualTo(isIn);
    }

    @Test
    void leaveOthersAsTheyAre() {
        Employee employee = DescribedEmployee.by("annualRemuneration=5000000").with(Fact.DEPARTMENT, "人事部");
        FactChanges changes =
                new FactChanges(List.of(new RaiseByYen(300_000)), new Scope(List.of("開発部"), List.of(), List.of()));

        assertThat(changes.applyTo(employee)).isSameAs(employee);
    }

    private static <T> List<T> list(T value) {
        return value == null ? List.of() : List.of(value);
    }
}
