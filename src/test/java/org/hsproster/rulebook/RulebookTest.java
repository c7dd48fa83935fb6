package org.hsproster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookTest {

    private static final Rulebook TODAY = Rulebook.load();

    @Test
    void refusesTwoRulesOfOneId() {
        Parameter age = TODAY.parameter("hsp_i_b.age");

        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> TODAY.with(List.of(age, age), "twice"))
                .withMessageContaining("hsp_i_b.age")
                .withMessageContaining("twice");
    }

    @Test
    void keepsItsListsWithOtherRules() {
        Rulebook other = TODAY.with(List.of(), "other");

        assertThat(other.licences()).isSameAs(TODAY.licences());
        assertThat(other.designatedUniversities()).isSameAs(TODAY.designatedUniversities());
    }

    @Test
    void withoutRulesHasNoVersion() {
        Rulebook empty = TODAY.with(List.of(), "empty");

        assertThatExceptionOfType(RulebookException.class).isThrownBy(empty::id).withMessageContaining("no rules");
        assertThat(empty.fingerprint()).isEqualTo("empty");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            LANGUAGE, TEXT, BECAUSE
            ja,       年齢, Japanese
            ja-JP,    年齢, of any country
            en,       Age,  English
            vi,       Age,  and for every other language
            """)
    void aLabelIsJapaneseOrEnglish(String language, String text, String because) {
        Label label = TODAY.parameter("hsp_i_b.age").label();

        assertThat(label.in(Locale.forLanguageTag(language))).as(because).isEqualTo(text);
    }
}
