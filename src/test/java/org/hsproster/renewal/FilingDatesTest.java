package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.employee.Finding;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingDatesTest {

    /** Turns 35 on 2027-03-10 and loses 20 points. The window opens on 2026-12-31, and the counters on 2027-01-04. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        FACTS,                                                        RECOMMENDED, LAST_SAFE,  BECAUSE
        degree=doctor japanese=N1 japaneseDegree=yes licences=2,      2027-01-04,  2027-03-31, passes on every day
        degree=master japanese=N1 licences=2,                         2027-01-04,  2027-03-09, the day before the birthday is the last
        degree=master japanese=N1 experienceYears=2022-02-01,         2027-02-01,  2027-03-09, from five years on to the birthday
        degree=master japanese=N1,                                    ,            ,           no day passes
        degree=master japanese=N1 licences=?,                         ,            ,           no day passes with what is confirmed
        degree=master japanese=N1 licences=2 plannedFilingDate=2027-02-20, 2027-02-20, 2027-03-09, the planned day passes
        degree=master japanese=N1 licences=2 plannedFilingDate=2027-03-09, 2027-03-09, 2027-03-09, the last day that does
        degree=master japanese=N1 licences=2 plannedFilingDate=2027-03-10, 2027-01-04, 2027-03-09, the planned day fails
        degree=master japanese=N1 licences=2 plannedFilingDate=2026-12-31, 2026-12-31, 2027-03-09, the first day of the window
        degree=master japanese=N1 licences=2 plannedFilingDate=2026-12-30, 2027-01-04, 2027-03-09, before the window
        degree=master japanese=N1 licences=2 plannedFilingDate=2027-04-01, 2027-01-04, 2027-03-09, after it
        degree=master japanese=N1 licences=2 plannedFilingDate=2027-02-20?, 2027-01-04, 2027-03-09, not settled
        """)
    void areTheFirstPassingCounterDayAndTheEndOfItsPeriod(
            String facts, LocalDate recommended, LocalDate lastSafe, String because) {
        RenewalAssessment assessment = HspHolders.assess(HspHolders.TURNS_35 + facts);

        assertThat(assessment.recommendedFilingDate()).as(because).isEqualTo(Optional.ofNullable(recommended));
        assertThat(assessment.lastSafeFilingDate()).as(because).isEqualTo(Optional.ofNullable(lastSafe));
    }

    /** 70 points to 2027-01-09, 65 from the birthday on, 70 again from 2027-02-15. */
    /** Turns 35 in the days given, and fails from then on; five years of experience make it pass from a day on. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        AS_OF,      FACTS,                                                      RECOMMENDED, LAST_SAFE,  LAST_COUNTER, ONLINE, BECAUSE
        2026-12-01, birthDate=1992-03-10 licences=2,                            2027-01-04,  2027-03-09, 2027-03-09,   false,  the last safe day is a Tuesday
        2026-12-01, birthDate=1992-03-08 licences=2,                            2027-01-04,  2027-03-07, 2027-03-05,   false,  it is a Sunday
        2026-12-01, birthDate=1992-03-07 licences=2,                            2027-01-04,  2027-03-06, 2027-03-05,   false,  a Saturday
        2026-12-01, birthDate=1992-03-23 licences=2,                            2027-01-04,  2027-03-22, 2027-03-19,   false,  the substitute of the equinox
        2026-12-01, birthDate=1992-02-12 licences=2,                            2027-01-04,  2027-02-11, 2027-02-10,   false,  a national holiday
        2026-12-01, birthDate=1992-01-05 licences=2,                            2027-01-04,  2027-01-04, 2027-01-04,   false,  the first open day of the year
        2026-12-01, birthDate=1992-01-04 licences=2,                            2026-12-31,  2027-01-03, 2026-12-28,   true,   passes only while the counters are closed
        2026-12-29, birthDate=1992-01-04 licences=2,                            2026-12-31,  2027-01-03, ,             true,   and from the run on they are
        2026-12-01, birthDate=1992-03-10 experienceYears=2022-03-06,            2027-03-08,  2027-03-09, 2027-03-09,   false,  passes from a Saturday on
        2026-12-01, birthDate=1992-03-08 experienceYears=2022-03-06,            2027-03-06,  2027-03-07, 2027-03-05,   true,   passes on a weekend alone
        2026-12-01, birthDate=1992-03-10 licences=2 plannedFilingDate=2027-02-07, 2027-02-07, 2027-03-09, 2027-03-09,  true,   the planned Sunday as written
        2026-12-01, birthDate=1992-03-10 licences=2 plannedFilingDate=2027-02-08, 2027-02-08, 2027-03-09, 2027-03-09,  false,  the planned Monday
        2027-03-06, birthDate=1992-03-10 licences=2,                            2027-03-08,  2027-03-09, 2027-03-09,   false,  assessed on a Saturday
        2027-03-31, birthDate=1992-06-10 licences=2,                            2027-03-31,  2027-03-31, 2027-03-31,   false,  on the day of expiry
        """)
    void keepToTheDaysOfTheCounters(
            LocalDate asOf,
            String facts,
            LocalDate recommended,
            LocalDate lastSafe,
            LocalDate lastCounter,
            boolean online,
            String because) {
        RenewalAssessment assessment =
                HspHolders.assess(HspHolders.TURNS_35 + "degree=master japanese=N1 " + facts, asOf);

        assertThat(assessment.recommendedFilingDate()).as(because).contains(recommended);
        assertThat(assessment.lastSafeFilingDate()).as(because).contains(lastSafe);
        assertThat(assessment.lastCounterDate()).as(because).isEqualTo(Optional.ofNullable(lastCounter));
        assertThat(assessment.reasons().contains(Reason.of(Reason.Code.ONLINE_ONLY, recommended)))
                .as(because)
                .isEqualTo(online);
        assertThat(assessment.points().map(RenewalPoints::countedOn))
                .as("points at filing")
                .contains(recommended);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        PLANNED,    RECOMMENDED, LAST_SAFE,  BECAUSE
        -,          2027-01-04,  2027-01-09, the first segment that passes
        2027-01-09, 2027-01-09,  2027-01-09, its last day
        2027-01-10, 2027-01-04,  2027-01-09, between the segments nothing passes
        2027-02-14, 2027-01-04,  2027-01-09, to the day before the second
        2027-02-15, 2027-02-15,  2027-03-31, the second segment has an end of its own
        """)
    void belongToOnePassingPeriod(String planned, LocalDate recommended, LocalDate lastSafe, String because) {
        RenewalAssessment assessment = HspHolders.assess(HspHolders.HSP + "birthDate=1992-01-10 degree=master"
                + " annualRemuneration=9_000_000 experienceYears=2022-02-15 plannedFilingDate=" + planned);

        assertThat(assessment.outlook()).isEqualTo(Outlook.FILE_EARLY);
        assertThat(assessment.recommendedFilingDate()).as(because).contains(recommended);
        assertThat(assessment.lastSafeFilingDate()).as(because).contains(lastSafe);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        PLANNED,    FINDING,                            BECAUSE
        2026-12-30, PLANNED_FILING_DATE_OUTSIDE_WINDOW, the day before the window
        2026-12-31, ,                                   its first day
        2027-03-09, ,                                   the last day that passes
        2027-03-10, PLANNED_FILING_DATE_FAILS,          the birthday
        2027-03-31, PLANNED_FILING_DATE_FAILS,          the last day of the window
        2027-04-01, PLANNED_FILING_DATE_OUTSIDE_WINDOW, the day after it
        """)
    void aPlannedDateThatIsOfNoUseIsReported(String planned, String finding, String because) {
        RenewalAssessment assessment = HspHolders.assess(
                HspHolders.TURNS_35 + "degree=master japanese=N1 licences=2 plannedFilingDate=" + planned);

        assertThat(assessment.findings().stream().map(Finding::code).map(Object::toString))
                .as(because)
                .containsExactlyElementsOf(Optional.ofNullable(finding).stream().toList());
    }
}
