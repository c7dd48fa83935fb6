package org.hsproster.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.hsproster.testing.people.TestPeople;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The worked cases, item by item and in total. */
class PointCasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/points.csv", numLinesToSkip = 1, maxCharsPerColumn = 1000)
    void areScoredItemByItem(ArgumentsAccessor row) {
        PointCase expected = new PointCase(row);
        PointSheet sheet = PointSheet.of(TestPeople.RULES, expected.category());
        KnownFacts facts = TestPeople.confirmed(expected.employee());
        LocalDate on = expected.filingDate();

        Map<PointItem, Integer> points = pointsByItem(sheet, facts, on);
        SoftAssertions softly = new SoftAssertions();
        for (PointItem item : PointItem.values()) {
            softly.assertThat(points.getOrDefault(item, 0))
                    .as("%s, %s", item.id(), expected.why())
                    .isEqualTo(expected.points(item));
        }
        softly.assertAll();
        assertThat(sheet.table().total(facts, on)).as(expected.why()).isEqualTo(expected.total());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/points.csv", numLinesToSkip = 1, maxCharsPerColumn = 1000)
    void meetTheCriteriaOrNot(ArgumentsAccessor row) {
        PointCase expected = new PointCase(row);
        PointSheet sheet = PointSheet.of(TestPeople.RULES, expected.category());
        KnownFacts facts = TestPeople.confirmed(expected.employee());
        LocalDate on = expected.filingDate();
        Criteria criteria = sheet.criteria();

        assertThat(criteria.isMinimumRemunerationMet(facts, on))
                .as("minimum remuneration, %s", expected.why())
                .isEqualTo(expected.isFloorMet());
        assertThat(criteria.isSpecialHighlySkilled(facts, on))
                .as("J-Skip, %s", expected.why())
                .isEqualTo(expected.isSpecialHighlySkilled());
        assertThat(criteria.areMet(expected.total(), facts, on))
                .as("criteria, %s", expected.why())
                .isEqualTo(expected.passes() || expected.isSpecialHighlySkilled());
    }

    private static Map<PointItem, Integer> pointsByItem(PointSheet sheet, KnownFacts facts, LocalDate on) {
        Map<PointItem, Integer> points = new EnumMap<>(PointItem.class);
        sheet.table().awards(facts, on, facts.ageOn(on)).forEach(award -> points.put(award.item(), award.points()));
        return points;
    }
}
