package org.hsproster.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hsproster.renewal.Outlook.Severity;
import org.hsproster.report.DeadlineOrder.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The order of people to act on")
class DeadlineOrderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    /** People as severity, days to the deadline (? where it is not known), and points short. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            PEOPLE                              | SORTED                              | BECAUSE
            AMBER 5 0, RED 9 0                  | AMBER 5 0, RED 9 0                  | the nearest deadline first
            AMBER 5 0, RED 5 0                  | RED 5 0, AMBER 5 0                  | of one day the most severe
            RED 5 5, RED 5 20, RED 5 10         | RED 5 20, RED 5 10, RED 5 5         | then who is shortest of points
            RED 0 0, AMBER ? 0                  | RED 0 0, AMBER ? 0                  | after the red one
            RED 0 0, RED 90 5, AMBER ? 0        | RED 0 0, RED 90 5, AMBER ? 0        | after the red ones
            AMBER ? 0, RED 0 0, AMBER 0 0       | RED 0 0, AMBER ? 0, AMBER 0 0       | and right after them
            RED 0 0, AMBER 3 0, RED 9 5, AMBER ? 0 | RED 0 0, AMBER ? 0, AMBER 3 0, RED 9 5 | before any later deadline
            AMBER 1 0, AMBER ? 0                | AMBER ? 0, AMBER 1 0                | first where none is red
            """)
    void hasUnknownDeadlinesRightAfterTheRedOnes(String people, String sorted, String because) {
        assertThat(DeadlineOrder.sorted(places(people), place -> place))
                .as(because)
                .isEqualTo(places(sorted));
    }

    @Property
    void isTheOneOfTheNearestDeadlinesOfAnyNumberOfPeople(@ForAll("people") List<Place> people) {
        NearestDeadlines<Place> nearest = new NearestDeadlines<>(3, place -> place);
        people.forEach(nearest::add);

        assertThat(nearest.people())
                .isEqualTo(DeadlineOrder.sorted(people, place -> place).stream()
                        .limit(3)
                        .toList());
    }

    @Provide
    Arbitrary<List<Place>> people() {
        Arbitrary<Optional<LocalDate>> deadlines =
                Arbitraries.integers().between(0, 9).map(TODAY::plusDays).optional(0.7);
        return Combinators.combine(
                        deadlines,
                        Arbitraries.of(Severity.RED, Severity.AMBER, Severity.GREY),
                        Arbitraries.of(0, 5, 10))
                .as(Place::new)
                .list()
                .ofMaxSize(40);
    }

    private static List<Place> places(String people) {
        return Arrays.stream(people.split(", "))
                .map(person -> person.split(" "))
                .map(parts -> new Place(
                        parts[1].equals("?") ? Optional.empty() : Optional.of(TODAY.plusDays(Long.parseLong(parts[1]))),
                        Severity.valueOf(parts[0]),
                        Integer.parseInt(parts[2])))
                .toList();
    }
}
