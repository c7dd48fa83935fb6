package org.hsproster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The agency's form, cell by cell")
class FormWalkTest {

    private static final Rulebook RULES = Rulebook.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 7);

    static List<FormCell> cells() {
        return FormWalk.cells();
    }

    static Stream<Parameter> tables() {
        return RULES.parameters().stream().filter(rule -> !FormWalk.rows(rule).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void givesItsPointsInTheRulebook(FormCell cell) {
        assertThat(FormWalk.differences(cell, RULES)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void hasEveryRowOfTheRulebook(Parameter rule) {
        assertThat(FormWalk.differences(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            SHEET, CELLS
            A,     30
            B,     34
            C,     28
            """)
    void hasAsManyCellsWithPoints(String sheet, int cells) {
        assertThat(cells().stream().filter(cell -> cell.sheet().equals(sheet))).hasSize(cells);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void beginsABandWhereTheLowerOneEnds(FormCell cell) {
        Optional<FormCell> better = cells().stream()
                .filter(each -> each.isSameItemAs(cell) && each.points() > cell.points())
                .reduce((one, other) -> other);
        better.ifPresent(each -> assertThat(cell.upTo())
                .as("%s ends where %s begins", cell, each)
                .isPresent()
                .isEqualTo(each.from()));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            RULE                 | AT_LEAST | POINTS | SAYS
            hsp_i_b.experience   | 9        | 20     | 'sheet B, cell AI20, 20 points: １０年以上: rule hsp_i_b.experience has no row { at_least: 10, points: 20 }'
            hsp_i_b.experience   | 9        | 20     | 'sheet B: no cell says { at_least: 9, points: 20 } of rule hsp_i_b.experience'
            hsp_i_c.investment   | 100000000 | 10    | 'sheet C, cell AI80, 5 points: 本邦の公私の機関'
            """)
    void namesSheetCellAndRuleOfADifference(String rule, long atLeast, int points, String says) {
        Rulebook changed = ChangedRules.from(TODAY, rule, ChangedRules.atLeast(atLeast, points));

        assertThat(FormWalk.differences(changed))
                .anySatisfy(each -> assertThat(each).startsWith(says));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "C"})
    void namesTheMinimumRemunerationAndTheRequiredTotalOfTheRulebook(String sheet) {
        String prefix = "hsp_i_" + sheet.toLowerCase(Locale.ROOT) + ".";
        Optional<Long> minimum =
                RULES.find(prefix + "minimum_annual_remuneration").map(rule -> rule.valueOn(TODAY));
        long total = RULES.parameter(prefix + "required_total").valueOn(TODAY);
        String words = FormCell.normalized(AgencyForm.wordsOf(sheet));

        assertThat(words.contains("年収が"))
                .as("a note on the minimum, sheet %s", sheet)
                .isEqualTo(minimum.isPresent());
        minimum.ifPresent(
                yen -> assertThat(words).contains("年収が" + yen / 10_000 + "万円に満たないときは,他の項目の合計が" + total + "点以上でも"));
    }
}
