package org.hsproster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("The analysis of tables, against every person there can be")
class ShadowsPropertyTest {

    private static final List<Set<String>> SETS = List.of(Set.of(), Set.of("a"), Set.of("b"), Set.of("a", "b"));

    /** A person in small numbers; {@code -1} is not recorded. */
    private record Person(int quantity, int ratio, Set<String> kinds, int age, boolean sme, Set<String> awarded) {

        boolean gets(RuleRow row) {
            return quantity >= row.atLeast().orElse(-1)
                    && row.above().map(bound -> ratio > bound.intValue()).orElse(true)
                    && row.is().map(kinds::contains).orElse(true)
                    && age < row.ageBelow().orElse(Integer.MAX_VALUE)
                    && (sme || !row.sme())
                    && row.onlyWith().map(awarded::contains).orElse(true)
                    && !row.unless().map(awarded::contains).orElse(false);
        }
    }

    private static final List<Person> PEOPLE = people();

    private static List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (int each = 0; each < 5 * 5 * 4 * 4 * 2 * 4; each++) {
            people.add(new Person(
                    each % 5 - 1,
                    each / 5 % 5 - 1,
                    SETS.get(each / 25 % 4),
                    each / 100 % 4,
                    each / 400 % 2 == 1,
                    SETS.get(each / 800)));
        }
        return people;
    }

    @Property(tries = 3_000)
    @Label("a row is found to be shadowed where no person at all gets it, and only there")
    void shadowsAreThoseThatLeaveNothing(@ForAll("tables") List<RuleRow> rows) {
        RuleRow row = rows.get(rows.size() - 1);
        List<RuleRow> earlier = rows.subList(0, rows.size() - 1);

        boolean isReached = PEOPLE.stream()
                .anyMatch(person -> person.gets(row) && earlier.stream().noneMatch(person::gets));

        assertThat(!RowLogic.contradictsItself(row)
                        && Shadows.over(row, earlier).isEmpty())
                .isEqualTo(isReached);
    }

    @Property(tries = 3_000)
    @Label("a row implies another where every person who gets it gets the other, and only there")
    void implicationIsThatOfPeople(@ForAll("rows") RuleRow narrow, @ForAll("rows") RuleRow wide) {
        boolean isImplied =
                PEOPLE.stream().filter(person -> person.gets(narrow)).allMatch(person -> person.gets(wide));

        if (!RowLogic.contradictsItself(narrow)
                && wide.onlyWith().isEmpty() == wide.unless().isEmpty()) {
            assertThat(RowLogic.implies(narrow, wide)).isEqualTo(isImplied);
        } else if (RowLogic.implies(narrow, wide)) {
            assertThat(isImplied).isTrue();
        }
    }

    @Provide
    Arbitrary<List<RuleRow>> tables() {
        return rows().list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<RuleRow> rows() {
        Arbitrary<Integer> bound = Arbitraries.integers().between(-1, 2);
        Arbitrary<Integer> choice = Arbitraries.integers().between(0, 2);
        return Combinators.combine(bound, bound, choice, Arbitraries.integers().between(0, 4), choice, choice, choice)
                .as((atLeast, above, is, age, sme, onlyWith, unless) -> new RuleRow(
                        atLeast < 0 ? OptionalLong.empty() : OptionalLong.of(atLeast),
                        above < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(above)),
                        item(is),
                        age == 4 ? OptionalInt.empty() : OptionalInt.of(age),
                        sme == 1,
                        item(onlyWith),
                        item(unless),
                        5));
    }

    private static Optional<String> item(int choice) {
        return IntStream.of(choice)
                .filter(each -> each > 0)
                .mapToObj(each -> each == 1 ? "a" : "b")
                .findFirst();
    }
}
