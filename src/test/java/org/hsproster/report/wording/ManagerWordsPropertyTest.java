package org.hsproster.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hsproster.renewal.FilingWindow;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.Urgency;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.ManagedPerson;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.HspHolders;
import org.hsproster.testing.people.RandomPeople;

@Label("What managers read about any people")
class ManagerWordsPropertyTest {

    private static final RosterSheet SHEET =
            new RosterSheet(Path.of("roster.csv"), Optional.empty(), Optional.empty(), 1, List.of());

    private static final List<ManagerSentences> LANGUAGES =
            List.of(new ManagerSentences(Texts.in(Locale.ENGLISH)), new ManagerSentences(Texts.in(Locale.JAPANESE)));

    /** What may make a difference. */
    private record Visible(
            Outlook outlook, Optional<FilingWindow> window, Optional<LocalDate> recommended, Urgency urgency) {

        static Visible of(RenewalAssessment assessment) {
            return new Visible(
                    assessment.outlook(),
                    assessment.window(),
                    assessment.recommendedFilingDate(),
                    assessment.urgency());
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label("is the same where outlook and dates are, whatever pay, birth date and qualifications")
    void isTheSameWhereOutlookAndDatesAre(@ForAll("people") List<String> people) {
        Map<Visible, Set<Object>> told = people.stream()
                .map(HspHolders.HSP::concat)
                .map(facts -> new AssessedEntry(
                        new RosterEntry(SHEET, 2, DescribedEmployee.by(facts), Optional.empty(), List.of()),
                        HspHolders.assess(facts)))
                .collect(Collectors.groupingBy(
                        person -> Visible.of(person.assessment()),
                        Collectors.mapping(ManagerWordsPropertyTest::told, Collectors.toSet())));

        assertThat(told).allSatisfy((visible, ways) -> assertThat(ways).hasSize(1));
    }

    private static Object told(AssessedEntry person) {
        ManagedPerson managed = ManagedPerson.of(person).orElseThrow();
        return List.of(
                managed,
                LANGUAGES.stream().map(each -> each.why(managed)).toList(),
                LANGUAGES.stream().map(each -> each.step(managed)).toList());
    }

    @Provide
    Arbitrary<List<String>> people() {
        return RandomPeople.people().list().ofSize(30);
    }
}
