package org.hsproster.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeInYearsTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            BIRTH,      DATE,       AGE, BECAUSE
            1992-03-10, 2027-03-09, 34,  the day before the birthday is still the lower age
            1992-03-10, 2027-03-10, 35,  the birthday is the higher age
            1992-02-29, 2027-02-28, 34,  born on 29 February: not yet on 28 February of a common year
            1992-02-29, 2027-03-01, 35,  but on 1 March
            1988-02-29, 2028-02-28, 39,  leap year: not yet on the 28th
            1988-02-29, 2028-02-29, 40,  but on the 29th
            2000-01-01, 1999-12-31, 0,   unborn people have no age
            """)
    void countsFullYears(LocalDate birth, LocalDate date, int age, String because) {
        assertThat(Math.max(0, AgeInYears.on(birth, date))).as(because).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            BIRTH,      AGE, ATTAINED,   BECAUSE
            1992-03-10, 35,  2027-03-10, an ordinary birthday
            1992-02-29, 35,  2027-03-01, 29 February in a common year
            1992-02-29, 40,  2032-02-29, 29 February in a leap year
            1992-02-28, 35,  2027-02-28, 28 February stays what it is
            """)
    void isAttainedOnTheFirstDayOfTheNewAge(LocalDate birth, int age, LocalDate attained, String because) {
        assertThat(AgeInYears.attainedOn(birth, age)).as(because).isEqualTo(attained);
        assertThat(AgeInYears.on(birth, attained)).as(because).isEqualTo(age);
        assertThat(AgeInYears.on(birth, attained.minusDays(1))).as(because).isEqualTo(age - 1);
    }
}
