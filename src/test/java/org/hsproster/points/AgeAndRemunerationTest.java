package org.hsproster.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hsproster.testing.people.TestPeople;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Points for age and annual remuneration, HSP (i)(b)")
class AgeAndRemunerationTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            AGE, POINTS, BECAUSE
            18,  15,     the young have the top row
            29,  15,     under 30
            30,  10,     30 is not under 30
            34,  10,     under 35
            35,  5,      35 is not under 35
            39,  5,      under 40
            40,  0,      from 40 on nothing
            63,  0,      and it stays so
            """)
    void ageFollowsTheTable(int age, int points, String because) {
        assertThat(TestPeople.points(PointItem.AGE, born(age))).as(because).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            YEN,         UNDER_30, UNDER_35, UNDER_40, FROM_40, BECAUSE
            100_000_000, 40,       40,       40,       40,      the top row has no upper end
            10_000_000,  40,       40,       40,       40,      10 million is included at every age
             9_999_999,  35,       35,       35,       35,      one yen short falls to the next row
             9_000_000,  35,       35,       35,       35,      9 million is included
             8_999_999,  30,       30,       30,       30,      one yen short
             8_000_000,  30,       30,       30,       30,      the lowest row open from 40
             7_999_999,  25,       25,       25,       0,       from 40 nothing below 8 million
             7_000_000,  25,       25,       25,       0,       7 million is included under 40
             6_999_999,  20,       20,       20,       0,       one yen short
             6_000_000,  20,       20,       20,       0,       the lowest row open from 35
             5_999_999,  15,       15,       0,        0,       from 35 nothing below 6 million
             5_000_000,  15,       15,       0,        0,       the lowest row open from 30
             4_999_999,  10,       0,        0,        0,       from 30 nothing below 5 million
             4_000_000,  10,       0,        0,        0,       the lowest row of all
             3_999_999,  0,        0,        0,        0,       under 4 million nothing at any age
             3_000_000,  0,        0,        0,        0,       the minimum is no row
             0,          0,        0,        0,        0,       no pay
            """)
    void remunerationFollowsTheGrid(String yen, int under30, int under35, int under40, int from40, String because) {
        assertThat(remunerationAt(29, yen)).as("29: %s", because).isEqualTo(under30);
        assertThat(remunerationAt(30, yen)).as("30: %s", because).isEqualTo(under35);
        assertThat(remunerationAt(34, yen)).as("34: %s", because).isEqualTo(under35);
        assertThat(remunerationAt(35, yen)).as("35: %s", because).isEqualTo(under40);
        assertThat(remunerationAt(39, yen)).as("39: %s", because).isEqualTo(under40);
        assertThat(remunerationAt(40, yen)).as("40: %s", because).isEqualTo(from40);
        assertThat(remunerationAt(58, yen)).as("58: %s", because).isEqualTo(from40);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            BIRTH,      PAY,       DATE,       AGE_POINTS, PAY_POINTS, BECAUSE
            1997-03-10, 4_500_000, 2027-03-09, 15,         10,         the day before the 30th birthday
            1997-03-10, 4_500_000, 2027-03-10, 10,         0,          both go on the birthday
            1992-03-10, 5_200_000, 2027-03-09, 10,         15,         the day before the 35th birthday
            1992-03-10, 5_200_000, 2027-03-10, 5,          0,          20 points in a day
            1987-03-10, 7_500_000, 2027-03-09, 5,          25,         the day before the 40th birthday
            1987-03-10, 7_500_000, 2027-03-10, 0,          0,          30 points in a day
            1987-03-10, 8_000_000, 2027-03-10, 0,          30,         8 million does not turn on age
            1992-02-29, 5_200_000, 2027-02-28, 10,         15,         born on 29 February: still 34
            1992-02-29, 5_200_000, 2027-03-01, 5,          0,          and 35 from 1 March
            """)
    void aBirthdayTakesBoth(LocalDate birth, String pay, LocalDate date, int agePoints, int payPoints, String because) {
        String facts = "birthDate=" + birth + " annualRemuneration=" + pay;

        assertThat(TestPeople.points(PointItem.AGE, facts, date)).as(because).isEqualTo(agePoints);
        assertThat(TestPeople.points(PointItem.REMUNERATION, facts, date))
                .as(because)
                .isEqualTo(payPoints);
    }

    private static int remunerationAt(int age, String yen) {
        return TestPeople.points(PointItem.REMUNERATION, born(age) + " annualRemuneration=" + yen);
    }

    /** Returns a person who turned {@code age} on the filing date. */
    private static String born(int age) {
        return "birthDate=" + TestPeople.FILING_DATE.minusYears(age);
    }
}
