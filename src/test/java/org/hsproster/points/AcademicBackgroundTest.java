package org.hsproster.points;

import static org.assertj.core.api.Assertions.assertThat;

import org.hsproster.testing.people.TestPeople;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Points for academic background, HSP (i)(b)")
class AcademicBackgroundTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            DEGREES,                        POINTS, BECAUSE
            doctor,                         30,     the top row
            mba_mot,                        25,     a professional degree in business administration
            master,                         20,     master or another professional degree
            bachelor,                       10,     university or what counts as equal
            none,                           0,      nothing that counts
            doctor+master,                  30,     only the best single degree and not 50
            mba_mot+master,                 25,     the better of two
            doctor+mba_mot,                 30,     on sheet B a doctorate beats an MBA
            master+bachelor,                20,     the higher of two
            doctor+mba_mot+master+bachelor, 30,     never more than the top row
            """)
    void theBestSingleDegreeCounts(String degrees, int points, String because) {
        assertThat(TestPeople.points(PointItem.DEGREE, "degree=" + degrees))
                .as(because)
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                    POINTS, BECAUSE
            degree=doctor multipleDegrees=yes,        5,      a doctorate and one more
            degree=mba_mot multipleDegrees=yes,       5,      a professional degree and one more
            degree=master multipleDegrees=yes,        5,      two master's degrees in different fields
            degree=doctor+master multipleDegrees=yes, 5,      any combination
            degree=bachelor multipleDegrees=yes,      0,      bachelor degrees do not count towards it
            degree=none multipleDegrees=yes,          0,      nor does no degree at all
            multipleDegrees=yes,                      0,      nor a degree that is not recorded
            degree=doctor+master multipleDegrees=no,  0,      two degrees in one field
            degree=doctor+master,                     0,      the fields are not recorded
            """)
    void severalGraduateDegreesInDifferentFieldsAddFive(String facts, int points, String because) {
        assertThat(TestPeople.points(PointItem.MULTIPLE_DEGREES, facts))
                .as(because)
                .isEqualTo(points);
    }
}
