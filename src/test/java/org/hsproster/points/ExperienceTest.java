package org.hsproster.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hsproster.employee.ProfessionalCareer;
import org.hsproster.testing.people.TestPeople;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Points for professional career, HSP (i)(b)")
class ExperienceTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            SINCE,      DATE,       POINTS, BECAUSE
            2024-04-01, 2027-03-31, 0,      one day short of three years
            2024-04-01, 2027-04-01, 5,      three years are complete
            2022-04-01, 2027-03-31, 5,      one day short of five years
            2022-04-01, 2027-04-01, 10,     five years
            2020-04-01, 2027-03-31, 10,     one day short of seven years
            2020-04-01, 2027-04-01, 15,     seven years
            2017-04-01, 2027-03-31, 15,     one day short of ten years
            2017-04-01, 2027-04-01, 20,     ten years
            1990-04-01, 2027-04-01, 20,     no step beyond ten
            2024-02-29, 2027-02-27, 0,      begun on 29 February: one day short
            2024-02-29, 2027-02-28, 5,      three years later February ends on the 28th
            2020-02-29, 2027-02-28, 15,     seven years
            2018-02-28, 2028-02-27, 15,     begun on 28 February: a leap year changes nothing
            2018-02-28, 2028-02-28, 20,     ten years
            2027-04-01, 2027-03-31, 0,      a career still to come
            2027-04-01, 2027-04-01, 0,      its first day
            """)
    void aStepIsReachedOnTheDayTheYearsAreComplete(LocalDate since, LocalDate date, int points, String because) {
        assertThat(TestPeople.points(PointItem.EXPERIENCE, "experienceYears=" + since, date))
                .as(because)
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            MONTHS, AS_OF,      DATE,       POINTS, BECAUSE
            35,     2026-11-21, 2026-12-20, 0,      35 months are not three years; one day before the 36th
            35,     2026-11-21, 2026-12-21, 5,      a month later they are
            36,     2026-11-21, 2026-11-21, 5,      36 months as of the run are three years on its day
            36,     2026-11-21, 2026-11-20, 0,      and not the day before
            102,    2026-11-21, 2026-11-21, 15,     8.5 years
            102,    2026-11-21, 2028-05-20, 15,     they grow with time
            102,    2026-11-21, 2028-05-21, 20,     to ten years 18 months later
            0,      2026-11-21, 2029-11-21, 5,      a beginner grows as well
            """)
    void yearsGivenAsANumberAreTakenAsOfTheRun(int months, LocalDate asOf, LocalDate date, int points, String because) {
        ProfessionalCareer career = ProfessionalCareer.ofMonths(months, asOf);

        assertThat(TestPeople.points(PointItem.EXPERIENCE, "experienceYears=" + career.since(), date))
                .as(because)
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            SINCE,      DATE,       YEARS, BECAUSE
            2020-04-01, 2020-04-01, 0,     the first day completes nothing
            2020-04-01, 2021-03-31, 0,     one day short of a year
            2020-04-01, 2021-04-01, 1,     a year
            2020-12-31, 2021-01-01, 0,     a new calendar year is not a year
            2020-04-01, 2019-04-01, 0,     never negative
            2020-02-29, 2021-02-28, 1,     29 February
            """)
    void fullYearsAreNeverRoundedUp(LocalDate since, LocalDate date, long years, String because) {
        assertThat(new ProfessionalCareer(since).fullYearsOn(date)).as(because).isEqualTo(years);
    }
}
