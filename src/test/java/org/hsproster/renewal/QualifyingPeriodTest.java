package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What has to have lasted for a better status, and since when it is on record")
class QualifyingPeriodTest {

    /** 80 points on 2026-11-21: doctor 30, remuneration 35, Japanese 15; no age in these years gives points. */
    private static final String EIGHTY = HspHolders.SAFE
            + "birthDate=1970-06-01 residentSince=2010-04-01 hireDate=2016-04-01 permittedOn=2022-03-20"
            + " hspSince=2022-03-20 ";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                              OPPORTUNITY,            PERIOD,               BECAUSE
            licences=0,                                         HSP_II,                 3 years 2022-03-20,   activity as HSP (i)
            annualRemuneration=20_000_000,                      HSP_II,                 1 years 2022-03-20,   one year with J-Skip
            hspSince=-,                                         HSP_II,                 3 years -,            not on record
            licences=0,                                         PERMANENT_RESIDENCE_80, 80 1 years 2016-04-01, since the hire
            licences=0,                                         PERMANENT_RESIDENCE_70, 70 3 years 2016-04-01, since the hire
            hireDate=-,                                         PERMANENT_RESIDENCE_80, 80 1 years -,         whose pay it was is not known
            hireDate=2026-11-21,                                PERMANENT_RESIDENCE_80, 80 1 years 2026-11-21, hired today
            hireDate=2026-11-22,                                PERMANENT_RESIDENCE_80, 80 1 years -,         to be hired
            hireDate=2012-01-01,                                PERMANENT_RESIDENCE_80, 80 1 years 2015-04-01, hired before the first rules
            japanese=N2 experienceYears=2022-11-21,             PERMANENT_RESIDENCE_80, 80 1 years 2025-11-21, the third year of experience brought the 80th point
            japanese=N2 experienceYears=2022-11-21,             PERMANENT_RESIDENCE_70, 70 3 years 2017-04-26, and the points for N2 exist since then
            japanese=N2? experienceYears=2022-11-21,            PERMANENT_RESIDENCE_80, 80 1 years -,         today only with what is unclear
            degree=bachelor licences=2 birthDate=1986-11-22,    PERMANENT_RESIDENCE_70, 70 3 years 2016-04-01, to the day before the birthday
            """)
    void isToldWithItsFirstDay(String facts, Opportunity opportunity, String period, String because) {
        assertThat(written(HspHolders.assess(EIGHTY + facts), opportunity))
                .as(because)
                .isEqualTo(period);
    }

    @Test
    void isNotToldWhereNothingHasToLast() {
        RenewalAssessment candidate = HspHolders.assess(EIGHTY + "statusOfResidence=INSTRUCTOR");
        RenewalAssessment special = HspHolders.assess(EIGHTY + "annualRemuneration=20_000_000");

        assertThat(period(candidate, Opportunity.HSP_I)).isEmpty();
        assertThat(period(special, Opportunity.SPECIAL_HIGHLY_SKILLED)).isEmpty();
    }

    /** Hired on 1 January 2026. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            RUNS,                                                                  SINCE,      BECAUSE
            ,                                                                      2026-01-01, no earlier run
            2025-08-21=80 2025-11-21=80 2026-02-21=80 2026-05-21=80 2026-08-21=80, 2025-08-21, the first of the runs that cover the year
            2025-08-20=80 2025-11-21=80 2026-02-21=80 2026-05-21=80 2026-08-21=80, 2025-11-21, a day too long before the next one
            2025-08-21=79 2025-11-21=80 2026-02-21=80 2026-05-21=80 2026-08-21=80, 2025-11-21, one point short before that
            2025-11-21=80 2026-02-21=79 2026-05-21=80 2026-08-21=80,               2026-05-21, the first run after one that was a point short
            2025-11-21=80 2026-02-21=80 2026-05-21=80 2026-08-21=79,               -,          the last run was a point short
            2025-11-22=80 2026-02-21=80 2026-05-21=80 2026-08-21=80,               2026-01-01, the runs do not cover the year
            """)
    void isShownByEarlierRuns(String runs, String since, String because) {
        assertThat(written(assessedAfter(runs, "hireDate=2026-01-01"), Opportunity.PERMANENT_RESIDENCE_80))
                .as(because)
                .isEqualTo("80 1 years " + since);
    }

    @Test
    void isShownByTheRunsThatThereAreWithoutAHireDate() {
        assertThat(written(assessedAfter("2026-08-21=80", "hireDate=-"), Opportunity.PERMANENT_RESIDENCE_80))
                .isEqualTo("80 1 years 2026-08-21");
        assertThat(written(assessedAfter("2026-08-20=80", "hireDate=-"), Opportunity.PERMANENT_RESIDENCE_80))
                .as("more than three months ago")
                .isEqualTo("80 1 years -");
    }

    private static RenewalAssessment assessedAfter(String runs, String facts) {
        Map<LocalDate, Integer> totals = runs == null
                ? Map.of()
                : Arrays.stream(runs.split(" "))
                        .map(run -> run.split("="))
                        .collect(Collectors.toMap(run -> LocalDate.parse(run[0]), run -> Integer.valueOf(run[1])));
        return new RenewalAssessor(Rulebook.load())
                .assess(
                        DescribedEmployee.by(EIGHTY + facts),
                        Optional.empty(),
                        EarlierRuns.of(() -> new TreeMap<>(totals)),
                        HspHolders.AS_OF);
    }

    private static Optional<QualifyingPeriod> period(RenewalAssessment assessment, Opportunity opportunity) {
        return assessment.opportunities().stream()
                .filter(state -> state.opportunity() == opportunity)
                .findFirst()
                .orElseThrow()
                .period();
    }

    private static String written(RenewalAssessment assessment, Opportunity opportunity) {
        QualifyingPeriod period = period(assessment, opportunity).orElseThrow();
        String total = period.total().isPresent() ? period.total().getAsInt() + " " : "";
        return total + period.years() + " years "
                + period.since().map(LocalDate::toString).orElse("-");
    }
}
