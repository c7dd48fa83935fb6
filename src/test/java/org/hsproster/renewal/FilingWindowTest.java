package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingWindowTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        EXPIRY,     AS_OF,      OPENS,      FROM,       COUNTER,    BECAUSE
        2027-03-10, 2026-11-21, 2026-12-10, 2026-12-10, 2026-12-10, three months before expiry
        2027-05-31, 2026-11-21, 2027-02-28, 2027-02-28, 2027-03-01, February has no 31st
        2028-05-31, 2026-11-21, 2028-02-29, 2028-02-29, 2028-02-29, nor in a leap year
        2027-03-31, 2026-11-21, 2026-12-31, 2026-12-31, 2027-01-04, December has one
        2027-02-28, 2026-11-21, 2026-11-28, 2026-11-28, 2026-11-30, the end of February is not the end of November
        2027-02-21, 2026-11-21, 2026-11-21, 2026-11-21, 2026-11-24, opens on the day of the run
        2027-02-20, 2026-11-21, 2026-11-20, 2026-11-21, 2026-11-24, opened the day before
        2026-11-22, 2026-11-21, 2026-08-22, 2026-11-21, 2026-11-21, expires tomorrow
        2026-11-21, 2026-11-21, 2026-08-21, 2026-11-21, 2026-11-21, expires on the day of the run
        """)
    void runsFromThreeMonthsBeforeExpiryButNotBeforeTheRun(
            LocalDate expiry, LocalDate asOf, LocalDate opens, LocalDate from, LocalDate counter, String because) {
        RenewalAssessment assessment = HspHolders.assess(HspHolders.SAFE + "expiresOn=" + expiry, asOf);

        assertThat(assessment.window()).as(because).contains(new FilingWindow(opens, from, expiry));
        assertThat(assessment.recommendedFilingDate()).as(because).contains(counter);
        assertThat(assessment.lastSafeFilingDate()).as(because).contains(expiry);
    }

    @Test
    void thereIsNoneOnceTheStayHasExpired() {
        assertThat(HspHolders.assess(HspHolders.SAFE + "expiresOn=2026-11-20").window())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        DATE,       INSIDE, BECAUSE
        2026-12-30, false,  the day before
        2026-12-31, true,   the first day
        2027-03-31, true,   the last day
        2027-04-01, false,  the day after
        """)
    void bothEndsAreIncluded(LocalDate date, boolean inside, String because) {
        FilingWindow window = HspHolders.assess(HspHolders.SAFE).window().orElseThrow();

        assertThat(window.contains(date)).as(because).isEqualTo(inside);
    }
}
