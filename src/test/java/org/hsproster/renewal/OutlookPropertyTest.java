package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.points.KnownFacts;
import org.hsproster.points.PointSheet;
import org.hsproster.renewal.fact.FactResolution;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.RandomPeople;

/** Compares the outlook with the points of every single day. */
@Label("The outlook of any HSP (i)(b) holder")
class OutlookPropertyTest {

    private static final Set<Remedy.Type> FILING = Set.of(Remedy.Type.FILE_BY, Remedy.Type.FILE_AFTER);

    private static final Rulebook RULES = Rulebook.load();
    private static final RenewalAssessor ASSESSOR = new RenewalAssessor(RULES);
    private static final PointSheet SHEET_B = PointSheet.of(RULES, ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL);

    private static final FactResolution RESOLUTION = new FactResolution(RULES, Map.of(SHEET_B.category(), SHEET_B));

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @Label("follows from the days of the window")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void agreesWithEveryDayOfTheWindow(@ForAll("holders") String facts) {
        Employee employee = DescribedEmployee.by(facts);
        RenewalAssessment assessment = ASSESSOR.assess(employee, RandomPeople.AS_OF);

        Statistics.collect(assessment.outlook());
        Statistics.coverage(coverage -> {
            coverage.check(Outlook.FILE_EARLY).count(count -> count > 0);
            coverage.check(Outlook.WATCH).count(count -> count > 0);
        });
        assertThat(assessment.outlook()).isEqualTo(byEveryDay(known(employee), assessment));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @Label("names a filing date that passes and the last day before the loss")
    void namesTheEndsOfAPassingPeriod(@ForAll("holders") String facts) {
        Employee employee = DescribedEmployee.by(facts);
        RenewalAssessment assessment = ASSESSOR.assess(employee, RandomPeople.AS_OF);
        KnownFacts known = known(employee);
        FilingWindow window = assessment.window().orElseThrow();

        assertThat(assessment.recommendedFilingDate().isPresent())
                .as("a date is named where a day passes")
                .isEqualTo(days(window.from(), window.to()).stream().anyMatch(day -> passes(known, day)));
        assessment.recommendedFilingDate().ifPresent(recommended -> {
            LocalDate lastSafe = assessment.lastSafeFilingDate().orElseThrow();
            assertThat(days(recommended, lastSafe)).allMatch(day -> passes(known, day));
            assertThat(window.contains(recommended) && window.contains(lastSafe))
                    .isTrue();
            if (!lastSafe.equals(window.to())) {
                assertThat(passes(known, lastSafe.plusDays(1)))
                        .as("the day after the last safe one")
                        .isFalse();
            }
        });
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @Label("comes with remedies that reach the required total")
    void remediesAreCheckedByScoring(@ForAll("holders") String facts) {
        RenewalAssessment assessment = ASSESSOR.assess(DescribedEmployee.by(facts), RandomPeople.AS_OF);
        FilingWindow window = assessment.window().orElseThrow();

        for (Remedy remedy : assessment.remedies()) {
            assertThat(remedy.actions()).isNotEmpty();
            assertThat(remedy.reaches())
                    .as("what cannot be in time does not reach")
                    .isEqualTo(remedy.feasibleBefore().isPresent());
            assertThat(remedy.feasibleBefore().stream()).allMatch(window::contains);
            remedy.actions().stream()
                    .filter(action -> FILING.contains(action.type()))
                    .forEach(action -> assertThat(action.date().stream()).allMatch(window::contains));
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @Label("comes with remedies that pass once their facts are in the roster")
    void remediesPassOnceTheirFactsAreRecorded(@ForAll("holders") String facts) {
        Employee employee = DescribedEmployee.by(facts);
        RenewalAssessment assessment = ASSESSOR.assess(employee, RandomPeople.AS_OF);

        for (Remedy remedy : assessment.remedies()) {
            AppliedRemedy.to(employee, remedy)
                    .ifPresent(changed -> assertThat(
                                    ASSESSOR.assess(changed, RandomPeople.AS_OF).outlook())
                            .as("%s with %s", facts, remedy.actions())
                            .isNotIn(Outlook.AT_RISK, Outlook.NEEDS_DATA));
        }
    }

    @Provide
    Arbitrary<String> holders() {
        return RandomPeople.holders();
    }

    private static Outlook byEveryDay(KnownFacts known, RenewalAssessment assessment) {
        FilingWindow window = assessment.window().orElseThrow();
        List<LocalDate> days = days(window.from(), window.to());
        List<Boolean> passing = days.stream().map(day -> passes(known, day)).toList();
        if (!passing.contains(true)) {
            boolean possible =
                    days.stream().anyMatch(day -> known.possibilities().stream().anyMatch(each -> passes(each, day)));
            return possible ? Outlook.NEEDS_DATA : Outlook.AT_RISK;
        }
        if (passing.contains(false)) {
            boolean failsAfterPassing =
                    passing.subList(passing.indexOf(true), passing.size()).contains(false);
            return passing.get(0) ? Outlook.FILE_EARLY : failsAfterPassing ? Outlook.FILE_BETWEEN : Outlook.FILE_LATE;
        }
        LocalDate filing = assessment.recommendedFilingDate().orElseThrow();
        boolean exact = SHEET_B.table().total(known, filing) == 70;
        boolean safe = days(window.to(), window.to().plusMonths(2)).stream().allMatch(day -> passes(known, day));
        return exact || !safe ? Outlook.WATCH : Outlook.SAFE;
    }

    /**
     * Returns the known facts; contradictions are unclear, since random people may have a Japanese degree and no
     * degree.
     */
    private static KnownFacts known(Employee employee) {
        return KnownFacts.confirmed(
                RESOLUTION.of(employee, RandomPeople.AS_OF).employee(),
                Optional.of(employee.confirmed(Fact.EXPIRES_ON).orElseThrow().minusMonths(3)));
    }

    private static boolean passes(KnownFacts known, LocalDate day) {
        return SHEET_B.criteria().areMet(SHEET_B.table().total(known, day), known, day);
    }

    private static List<LocalDate> days(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).toList();
    }
}
