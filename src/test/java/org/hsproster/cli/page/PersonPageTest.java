package org.hsproster.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.ReadingOptions;
import org.hsproster.roster.RosterReader;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.rulebook.Rulebook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The page of one person")
class PersonPageTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final Rulebook RULES = Rulebook.load();

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void isThereForEveryPersonOfTheSampleAndFitsTheTerminal(String language) throws Exception {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        TextPage page = new TextPage(texts.locale());
        RenewalAssessor assessor = new RenewalAssessor(RULES);
        ReadingOptions options = new ReadingOptions(AS_OF, Optional.empty(), EmployersTable.none());
        try (RosterReader reader = RosterReader.open(Path.of("sample-input/roster.xlsx"), options)) {
            for (RosterEntry entry = reader.read(); entry != null; entry = reader.read()) {
                AssessedEntry person = new AssessedEntry(entry, assessor.assess(entry.employee(), AS_OF));

                List<String> lines = PersonPage.lines(texts, RULES, AS_OF, person);

                assertThat(lines)
                        .contains(new Sentences(texts).flag(person.assessment().outlook()))
                        .allSatisfy(line -> assertThat(page.width(line)).isLessThanOrEqualTo(100));
            }
        }
    }
}
