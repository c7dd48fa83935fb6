package org.hsproster.roster.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.finding.RosterFindingCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Sentences of the program in comments without an author")
class ProgramSentencesTest {

    private static final Object[] VALUES = {"a", "b", "c", "d", "e", "f"};

    /** Codes whose text has too few characters of its own to be told from any comment. */
    private static final List<RosterFindingCode> SHORT = List.of();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void areRecognisedWithAndWithoutWhatToEnter(Locale language) {
        Texts texts = Texts.in(language);

        assertThat(Arrays.stream(RosterFindingCode.values()).filter(code -> texts.has("finding." + code.name())))
                .filteredOn(code -> !SHORT.contains(code))
                .isNotEmpty()
                .allSatisfy(code -> {
                    String key = "finding." + code.name();
                    String problem = texts.text(key, VALUES).strip();
                    assertThat(ProgramSentences.beginWith(problem)).as(problem).isTrue();
                    if (texts.has(key + ".enter")) {
                        String whole = problem
                                + texts.text("sentence.separator")
                                + texts.text(key + ".enter", VALUES).strip();
                        assertThat(ProgramSentences.beginWith(whole)).as(whole).isTrue();
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"面談は12月", "Ask HR about this date.", "例: 6,000,000、600万円", "Write for example 2027-03-31"})
    void areNotSeenInCommentsOfTheUser(String comment) {
        assertThat(ProgramSentences.beginWith(comment)).isFalse();
    }
}
