package org.hsproster.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.roster.EnteredFacts;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.RandomPeople;

@Label("The comparison of any people")
class ComparisonPropertyTest {

    private static final Rulebook RULES = Rulebook.load();
    private static final RosterSheet SHEET =
            new RosterSheet(Path.of("roster.csv"), Optional.empty(), Optional.empty(), 1, List.of());

    private static final List<FactChange> CHANGES = List.of(
            new RaiseByPercent(BigDecimal.TEN),
            new RaiseByYen(1_000_000),
            new FlagLost(Fact.INNOVATION_SUPPORT),
            new FactsSet(EnteredFacts.read(Map.of("japanese", "N2", "degree", "修士"), RandomPeople.AS_OF)));

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("lists nobody where nothing changes")
    void listsNobodyWithoutAChange(@ForAll("people") List<String> people) {
        assertThat(compared(people, List.of()).changed()).isEmpty();
        assertThat(compared(people, List.of(ofNoEffect())).changed()).isEmpty();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label("counts before and after as assessments do")
    void agreesWithAssessments(@ForAll("people") List<String> people, @ForAll("changes") List<FactChange> changes) {
        RosterComparison comparison = compared(people, changes);
        FactChanges all = new FactChanges(changes, Scope.all());

        assertThat(comparison.all().before()).isEqualTo(assessed(people, Function.identity()));
        assertThat(comparison.all().after()).isEqualTo(assessed(people, all::applyTo));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label("has counts that add up")
    void hasCountsThatAddUp(@ForAll("people") List<String> people, @ForAll("changes") List<FactChange> changes) {
        RosterComparison comparison = compared(people, changes);
        MoveCounts all = comparison.all();

        Map<Outlook, Integer> moved = new EnumMap<>(all.before());
        all.moves().forEach(move -> {
            moved.merge(move.from(), -move.people(), Integer::sum);
            moved.merge(move.to(), move.people(), Integer::sum);
        });
        moved.values().removeIf(count -> count == 0);
        assertThat(moved).isEqualTo(all.after());
        assertThat(all.people()).isEqualTo(people.size());
        assertThat(all.changed()).isEqualTo(comparison.changed().size());
        MoveCounts groups = new MoveCounts();
        comparison.departments().forEach(group -> groups.add(group.counts()));
        assertThat(groups.before()).isEqualTo(all.before());
        assertThat(groups.after()).isEqualTo(all.after());
        assertThat(groups.changed()).isEqualTo(all.changed());
        assertThat(groups.toActOnAfter()).isEqualTo(all.toActOnAfter());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("explains the points that differ by item")
    void explainsTheDifference(@ForAll("people") List<String> people, @ForAll("changes") List<FactChange> changes) {
        assertThat(compared(people, changes).changed()).allSatisfy(person -> {
            int items = person.items().stream().mapToInt(ItemDifference::points).sum();
            int before = person.before().points().map(Answer.Points::atFiling).orElse(0);
            int after = person.after().points().map(Answer.Points::atFiling).orElse(0);
            assertThat(items).isEqualTo(after - before);
        });
    }

    @Provide
    Arbitrary<List<String>> people() {
        return RandomPeople.people()
                .map(facts -> facts + " statusOfResidence=HSP_I_B expiresOn=2027-04-20")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<FactChange>> changes() {
        return Arbitraries.of(CHANGES).list().ofMaxSize(3).uniqueElements();
    }

    /** A change of a fact that gives no points and decides nothing. */
    private static FactChange ofNoEffect() {
        return new FactsSet(EnteredFacts.read(Map.of("manager", "Another Manager"), RandomPeople.AS_OF));
    }

    private static RosterComparison compared(List<String> people, List<FactChange> changes) {
        AnswerComparer comparer = new AnswerComparer(
                new ComparisonBasis(RandomPeople.AS_OF, RULES, RULES, new FactChanges(changes, Scope.all())));
        ComparisonTally tally = new ComparisonTally();
        List<Employee> employees = employees(people);
        for (int number = 0; number < employees.size(); number++) {
            Employee employee =
                    employees.get(number).with(Fact.DEPARTMENT, number % 3 == 2 ? "" : "department " + number % 3);
            tally.add(comparer.compare(new RosterEntry(SHEET, number + 2, employee, Optional.empty(), List.of())));
        }
        return tally.comparison();
    }

    private static Map<Outlook, Integer> assessed(List<String> people, Function<Employee, Employee> change) {
        RenewalAssessor assessor = new RenewalAssessor(RULES);
        Map<Outlook, Integer> counts = new EnumMap<>(Outlook.class);
        employees(people)
                .forEach(employee -> counts.merge(
                        assessor.assess(change.apply(employee), RandomPeople.AS_OF)
                                .outlook(),
                        1,
                        Integer::sum));
        return counts;
    }

    private static List<Employee> employees(List<String> people) {
        List<Employee> employees = new ArrayList<>();
        people.forEach(facts -> employees.add(DescribedEmployee.by(facts)));
        return employees;
    }
}
