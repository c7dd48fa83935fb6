package org.hsproster.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.RandomPeople;
import org.hsproster.testing.people.TestPeople;

@Label("The total of any person, sheet B")
class TotalPropertyTest {

    private static final LocalDate RENEWAL_FROM = LocalDate.of(2027, 6, 1);

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("is never less with more pay")
    void morePayNeverScoresLess(
            @ForAll("anyPerson") String facts,
            @ForAll @LongRange(max = 25_000_000) long yen,
            @ForAll @LongRange(max = 10_000_000) long raise,
            @ForAll @IntRange(max = 700) int days) {
        Employee employee = DescribedEmployee.by(facts + " remunerationAtRenewal=-");
        LocalDate date = RandomPeople.AS_OF.plusDays(days);

        assertThat(confirmed(paid(employee, yen + raise), date))
                .isGreaterThanOrEqualTo(confirmed(paid(employee, yen), date));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("has a lower minimum and not a lower maximum when a fact becomes unreadable")
    void anUnreadableFactOpensTheTotalBothWays(
            @ForAll("anyPerson") String facts, @ForAll @IntRange(max = 700) int days) {
        Employee employee = DescribedEmployee.by(facts);
        LocalDate date = RandomPeople.AS_OF.plusDays(days);
        int confirmed = confirmed(employee, date);
        int possible = possible(employee, date);

        assertThat(possible).as("possible and confirmed").isGreaterThanOrEqualTo(confirmed);
        for (Fact<?> fact : Fact.all()) {
            if (fact != Fact.BIRTH_DATE && employee.confirmed(fact).isPresent()) {
                Employee unreadable = unreadable(employee, fact);
                assertThat(confirmed(unreadable, date))
                        .as("confirmed without %s", fact)
                        .isLessThanOrEqualTo(confirmed);
                assertThat(possible(unreadable, date))
                        .as("possible without %s", fact)
                        .isGreaterThanOrEqualTo(possible);
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("is what its awards add up to")
    void theTotalIsTheSumOfTheAwards(@ForAll("anyPerson") String facts, @ForAll @IntRange(max = 700) int days) {
        KnownFacts known = known(DescribedEmployee.by(facts));
        LocalDate date = RandomPeople.AS_OF.plusDays(days);

        assertThat(TestPeople.SHEET_B.table().awards(known, date, known.ageOn(date)).stream()
                        .filter(award -> award.status() == PointAward.Status.CONFIRMED)
                        .mapToInt(award -> award.row().points())
                        .sum())
                .isEqualTo(TestPeople.SHEET_B.table().total(known, date));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("is the same when only the items that depend on a changed fact are counted again")
    void aChangeIsCountedLikeEverythingAnew(
            @ForAll("anyPerson") String facts,
            @ForAll("anyPerson") String others,
            @ForAll @IntRange(max = 700) int days) {
        Employee employee = DescribedEmployee.by(facts);
        Employee other = DescribedEmployee.by(others);
        KnownFacts before = known(employee);
        LocalDate date = RandomPeople.AS_OF.plusDays(days);
        int age = before.ageOn(date);

        for (PointSheet sheet : TestPeople.SHEETS) {
            ItemPoints known = sheet.table().tally(before, date, age);
            assertThat(sheet.table().tally(before, date, age + 5, known))
                    .as("sheet %s five years older", sheet.category().sheet())
                    .usingRecursiveComparison()
                    .isEqualTo(sheet.table().tally(before, date, age + 5));
            for (Fact<?> fact : Fact.all()) {
                if (fact != Fact.BIRTH_DATE) {
                    KnownFacts changed = KnownFacts.confirmed(taken(employee, fact, other), Optional.of(RENEWAL_FROM));
                    ItemPoints anew = sheet.table().tally(changed, date, age);

                    assertThat(sheet.table().recount(changed, before).on(date, known))
                            .as("sheet %s with another %s", sheet.category().sheet(), fact)
                            .usingRecursiveComparison()
                            .isEqualTo(anew);
                    assertThat(sheet.changeDates()
                                    .of(changed, before, sheet.changeDates().of(before)))
                            .as(
                                    "days on which sheet %s can change with another %s",
                                    sheet.category().sheet(), fact)
                            .isEqualTo(sheet.changeDates().of(changed));
                }
            }
        }
    }

    @Provide
    Arbitrary<String> anyPerson() {
        return RandomPeople.people();
    }

    private static Employee paid(Employee employee, long yen) {
        return employee.with(Fact.ANNUAL_REMUNERATION, AnnualRemuneration.ofYen(yen));
    }

    private static <T> Employee unreadable(Employee employee, Fact<T> fact) {
        return employee.with(fact, new Reported.Unreadable<>());
    }

    private static <T> Employee taken(Employee employee, Fact<T> fact, Employee from) {
        return employee.with(fact, from.reported(fact));
    }

    private static KnownFacts known(Employee employee) {
        return KnownFacts.confirmed(employee, Optional.of(RENEWAL_FROM));
    }

    private static int confirmed(Employee employee, LocalDate date) {
        return TestPeople.SHEET_B.table().total(known(employee), date);
    }

    private static int possible(Employee employee, LocalDate date) {
        return known(employee).possibilities().stream()
                .mapToInt(each -> TestPeople.SHEET_B.table().total(each, date))
                .max()
                .orElseThrow();
    }
}
