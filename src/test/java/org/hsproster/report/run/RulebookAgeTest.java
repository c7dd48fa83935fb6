package org.hsproster.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.hsproster.report.wording.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Rules of a rulebook")
class RulebookAgeTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            CHECKED_ON, DAY,        IS_OLD, BECAUSE
            2026-11-30, 2026-11-30, false,  compared today
            2026-11-30, 2027-11-30, false,  a year ago
            2026-11-30, 2027-12-01, true,   a year and a day ago
            2028-02-29, 2029-02-28, false,  a year after a leap day
            2028-02-29, 2029-03-01, true,   a day later
            2026-11-30, 2026-11-01, false,  the clock is behind
            """)
    void areOldAfterAYear(LocalDate checkedOn, LocalDate day, boolean isOld, String because) {
        RulebookAge age = new RulebookAge(checkedOn, day);

        assertThat(age.isOverAYear()).as(because).isEqualTo(isOld);
        assertThat(age.warning(Texts.in(Locale.ENGLISH)).isPresent())
                .as(because)
                .isEqualTo(isOld);
    }

    @Test
    void areSaidToBeOldInBothLanguages() {
        RulebookAge age = new RulebookAge(LocalDate.of(2026, 11, 30), LocalDate.of(2028, 1, 1));

        assertThat(age.warning(Texts.in(Locale.ENGLISH)).orElseThrow())
                .contains(" on 2026-11-30, more than a year ago.");
        assertThat(age.warning(Texts.in(Locale.JAPANESE)).orElseThrow()).startsWith("判定ルールを根拠と照合した日（2026/11/30(月)）");
    }
}
