package org.hsproster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.hsproster.settings.UploadSettings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How much the page takes on")
class LimitsTest {

    @Test
    void isWhatTheSettingsSay() {
        Limits limits = Limits.of(new UploadSettings(
                Optional.of(Duration.ofDays(7)),
                Optional.of(500),
                Optional.of(Duration.ofMinutes(1)),
                Optional.of(16)));

        assertThat(limits)
                .isEqualTo(new Limits(
                        500 * 1_048_576L,
                        Duration.ofDays(7),
                        Duration.ofMinutes(1),
                        16,
                        Limits.standard().waiting()));
    }

    @Test
    void isWhatTheReadmeSaysWhereTheSettingsAreSilent() {
        Limits limits =
                Limits.of(new UploadSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));

        assertThat(limits).isEqualTo(Limits.standard());
        assertThat(limits).isEqualTo(new Limits(50 * 1_048_576L, Duration.ofHours(24), Duration.ofMinutes(10), 2, 100));
    }
}
