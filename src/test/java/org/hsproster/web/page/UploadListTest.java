package org.hsproster.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.hsproster.report.wording.Texts;
import org.hsproster.web.upload.UploadState;
import org.junit.jupiter.api.Test;

/** The texts of the list of uploads. */
class UploadListTest {

    @Test
    void everyStateHasAText() {
        assertThat(Set.<Class<?>>copyOf(UploadList.TEXT_KEYS.keySet()))
                .hasSameElementsAs(Set.of(UploadState.class.getPermittedSubclasses()));
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
            Texts texts = PageTexts.in(language);
            assertThat(UploadList.TEXT_KEYS.values()).allMatch(texts::has);
        }
    }

    @Test
    void everyReasonForAFailureHasAText() {
        for (UploadState.Why why : UploadState.Why.values()) {
            assertThat(PageTexts.in(Locale.ENGLISH).has("web.failed." + why.name()))
                    .as("%s", why)
                    .isTrue();
        }
    }
}
