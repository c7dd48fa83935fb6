package org.hsproster.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.hsproster.settings.UploadSettings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The limits of the page")
class UploadLimitsTest {

    @Test
    void isWhatTheSettingsSay() {
        UploadLimits limits = UploadLimits.of(new UploadSettings(
                Optional.of(Duration.ofDays(7)),
                Optional.of(500),
                Optional.of(Duration.ofMinutes(1)),
                Optional.of(16)));

        assertThat(limits)
                .isEqualTo(new UploadLimits(
                        500 * 1_048_576L,
                        Duration.ofDays(7),
                        Duration.ofMinutes(1),
                        16,
                        UploadLimits.standard().waiting()));
    }

    @Test
    void isWhatTheDocumentsSayByDefault() {
        UploadLimits limits = UploadLimits.of(
                new UploadSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));

        assertThat(limits).isEqualTo(UploadLimits.standard());
        assertThat(limits)
                .isEqualTo(new UploadLimits(50 * 1_048_576L, Duration.ofHours(24), Duration.ofMinutes(10), 2, 100));
    }
}
