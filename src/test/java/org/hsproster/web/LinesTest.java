package org.hsproster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.hsproster.report.Texts;
import org.junit.jupiter.api.Test;

/** The texts of the list of uploads. */
class LinesTest {

    @Test
    void everyStageHasAText() {
        assertThat(Set.<Class<?>>copyOf(Lines.STAGES.keySet()))
                .hasSameElementsAs(Set.of(Stage.class.getPermittedSubclasses()));
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
            Texts texts = PageTexts.in(language);
            assertThat(Lines.STAGES.values()).allMatch(texts::has);
        }
    }

    @Test
    void everyReasonForAFailureHasAText() {
        for (Stage.Why why : Stage.Why.values()) {
            assertThat(PageTexts.in(Locale.ENGLISH).has("web.failed." + why.name()))
                    .as("%s", why)
                    .isTrue();
        }
    }
}
