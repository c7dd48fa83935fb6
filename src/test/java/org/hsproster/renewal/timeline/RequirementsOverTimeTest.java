package org.hsproster.renewal.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The requirements over time")
class RequirementsOverTimeTest {

    /** On sheet B, 75 points besides the pay: doctor 30, experience 20, Japanese 15, Japanese degree 10. */
    private static final String WITHOUT_PAY =
            HspHolders.AT_41 + "degree=doctor experienceYears=2010-01-01 japanese=N1 japaneseDegree=yes ";

    /** The filing window, and with it the pay at renewal, begins on 31 December 2026. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                        DAY,        PASSES, MINIMUM, BECAUSE
            annualRemuneration=3_000_000,                                 2026-11-21, true,   true,    the minimum on the first day
            annualRemuneration=3_000_000,                                 2026-11-20, false,  false,   before the first day
            annualRemuneration=3_000_000,                                 2031-11-21, true,   true,    the last day of five years
            annualRemuneration=3_000_000,                                 2031-11-22, false,  false,   after the last day
            annualRemuneration=2_999_999,                                 2026-11-21, false,  false,   one yen less
            annualRemuneration=2_999_999 statusOfResidence=HSP_I_A growthField=yes, 2026-11-21, true, true, sheet A has none
            annualRemuneration=-,                                         2026-11-21, false,  false,   not recorded
            annualRemuneration=3_000_000 degree=none,                     2026-11-21, false,  true,    the points alone are too few
            annualRemuneration=2_999_999 remunerationAtRenewal=3_000_000, 2026-12-30, false,  false,   the day before the change
            annualRemuneration=2_999_999 remunerationAtRenewal=3_000_000, 2026-12-31, true,   true,    from the day on
            annualRemuneration=3_000_000 remunerationAtRenewal=2_999_999, 2026-12-30, true,   true,    the day before the change
            annualRemuneration=3_000_000 remunerationAtRenewal=2_999_999, 2026-12-31, false,  false,   from the day on
            degree=master japanese=- experienceYears=- annualRemuneration=20_000_000, 2026-11-21, true, true, J-Skip needs no points
            """)
    void areAskedOnAnyDay(String facts, LocalDate day, boolean passes, boolean minimum, String because) {
        Timeline timeline = HspHolders.assess(WITHOUT_PAY + facts).timeline();

        assertThat(timeline.passesOn(day)).as(because).isEqualTo(passes);
        assertThat(timeline.meetsMinimumRemunerationOn(day)).as(because).isEqualTo(minimum);
    }

    @Test
    void areNotMetByPeopleWithoutPoints() {
        Timeline timeline = HspHolders.assess(WITHOUT_PAY + "statusOfResidence=PERMANENT_RESIDENT expiresOn=-")
                .timeline();

        assertThat(timeline).isEqualTo(Timeline.none());
        assertThat(timeline.passesOn(HspHolders.AS_OF)).isFalse();
    }
}
