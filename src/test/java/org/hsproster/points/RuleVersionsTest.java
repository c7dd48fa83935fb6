package org.hsproster.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.hsproster.rulebook.RulebookException;
import org.hsproster.testing.people.TestPeople;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Rules count from the day they came into force, HSP (i)(b)")
class RuleVersionsTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            ITEM,                     FACTS,                             DATE,       POINTS, BECAUSE
            JAPANESE_LANGUAGE,        japanese=N2,                       2017-04-25, 0,      the level of N2 was added
            JAPANESE_LANGUAGE,        japanese=N2,                       2017-04-26, 10,     on 26 April 2017
            JAPANESE_LANGUAGE,        japanese=BJT479,                   2017-04-25, 0,      the score of that level as well
            JAPANESE_LANGUAGE,        japanese=BJT479,                   2017-04-26, 10,     on the same day
            JAPANESE_LANGUAGE,        japanese=N1,                       2017-04-25, 15,     N1 is older
            JAPANESE_LANGUAGE,        japanese=BJT480,                   2017-04-25, 15,     and so is its score
            JAPANESE_LANGUAGE,        japanese=major,                    2015-04-01, 15,     and the major
            MULTIPLE_DEGREES,         degree=doctor multipleDegrees=yes, 2017-04-25, 0,      several degrees were added
            MULTIPLE_DEGREES,         degree=doctor multipleDegrees=yes, 2017-04-26, 5,      on that day
            GROWTH_FIELD,             growthField=yes,                   2017-04-25, 0,      growth fields as well
            GROWTH_FIELD,             growthField=yes,                   2017-04-26, 10,     on that day
            DESIGNATED_UNIVERSITY,    designatedUniversity=yes,          2017-04-25, 0,      designated universities as well
            DESIGNATED_UNIVERSITY,    designatedUniversity=yes,          2017-04-26, 10,     on that day
            LOCAL_GOVERNMENT_SUPPORT, localGovernmentSupport=yes,        2021-07-29, 0,      support by local governments came later
            LOCAL_GOVERNMENT_SUPPORT, localGovernmentSupport=yes,        2021-07-30, 10,     on 30 July 2021
            INVESTMENT_MANAGEMENT,    investmentManagement=yes,          2021-07-29, 0,      investment management as well
            INVESTMENT_MANAGEMENT,    investmentManagement=yes,          2021-07-30, 10,     on that day
            TRAINING,                 training=completed,                2019-03-31, 0,      training was added in spring 2019
            TRAINING,                 training=completed,                2019-04-01, 5,      and counts by now
            DEGREE,                   degree=doctor,                     2015-04-01, 30,     the first day of the status
            """)
    void eachOnItsFirstDay(PointItem item, String facts, LocalDate date, int points, String because) {
        assertThat(TestPeople.points(item, facts, date)).as(because).isEqualTo(points);
    }

    @Test
    void aDayBeforeTheFirstTableIsRefused() {
        KnownFacts facts = TestPeople.known("degree=doctor");

        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> TestPeople.SHEET_B.table().total(facts, LocalDate.of(2015, 3, 31)))
                .withMessageContaining("2015-03-31")
                .withMessageContaining("2015-04-01");
    }
}
