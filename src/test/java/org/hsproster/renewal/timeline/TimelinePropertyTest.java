package org.hsproster.renewal.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.Employee;
import org.hsproster.points.KnownFacts;
import org.hsproster.points.PointSheet;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.RandomPeople;

@Label("The timeline of any person")
class TimelinePropertyTest {

    private static final PointSheet SHEET_B =
            PointSheet.of(Rulebook.load(), ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL);

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Label("equals the points of every single day of six years")
    void equalsScoringEachDay(@ForAll("anyPerson") String facts) {
        LocalDate until = RandomPeople.AS_OF.plusYears(6);
        KnownFacts known = known(DescribedEmployee.by(facts));
        Timeline timeline = new TimelineBuilder(PersonScore.of(SHEET_B, known)).between(RandomPeople.AS_OF, until);

        TreeMap<LocalDate, Integer> totals = new TreeMap<>();
        timeline.segments().forEach(segment -> totals.put(segment.from(), segment.points()));
        for (LocalDate day = RandomPeople.AS_OF; !day.isAfter(until); day = day.plusDays(1)) {
            assertThat(totals.floorEntry(day).getValue())
                    .as("total on %s", day)
                    .isEqualTo(SHEET_B.table().total(known, day));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("explains every change by its causes")
    void causesAddUpToTheChange(@ForAll("anyPerson") String facts) {
        Timeline timeline = new TimelineBuilder(PersonScore.of(SHEET_B, known(DescribedEmployee.by(facts))))
                .between(RandomPeople.AS_OF, RandomPeople.AS_OF.plusYears(6));

        int total = timeline.segments().get(0).points();
        for (Timeline.Segment segment :
                timeline.segments().subList(1, timeline.segments().size())) {
            total += segment.causes().stream()
                    .flatMap(cause -> cause.changes().stream())
                    .mapToInt(Timeline.Change::points)
                    .sum();
            assertThat(segment.points()).as("from %s", segment.from()).isEqualTo(total);
            assertThat(segment.causes()).as("from %s", segment.from()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<String> anyPerson() {
        return RandomPeople.people();
    }

    private static KnownFacts known(Employee employee) {
        return KnownFacts.confirmed(employee, Optional.of(RandomPeople.AS_OF.plusMonths(2)));
    }
}
