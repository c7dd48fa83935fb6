package org.hsproster.rulebook;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The rows of a table")
class TableVerificationTest {

    private static final String HEAD = """
            parameter: test.item
            label: { en: Item, ja: 項目 }
            unit: { is: kind, at_least: years, above: percent, age_below: years, sme: x, only_with: x, unless: x, points: x }
            source:
              title: { en: Order, ja: 省令 }
              provision: { en: art. 1, ja: 第1条 }
              link: https://example.org/law
            versions:
            """;

    /** Rows are separated by semicolons. */
    private static Parameter table(String... versions) {
        int year = 2015;
        StringBuilder yaml = new StringBuilder(HEAD);
        for (String version : versions) {
            String[] parts = version.split("repealed", -1);
            yaml.append("  - effective_from: ").append(year++).append("-04-01\n    checked_on: 2026-11-21\n");
            yaml.append("    rows: ").append(rows(parts[0])).append('\n');
            if (parts.length > 1) {
                yaml.append("    repealed: ").append(rows(parts[1])).append('\n');
            }
        }
        return ParameterReader.read("test/item.yaml", new StringReader(yaml.toString()));
    }

    private static String rows(String rows) {
        return Arrays.stream(rows.split(";"))
                .filter(row -> !row.isBlank())
                .map(row -> "{" + row + "}")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            ROWS                                                                                 | SAYS
            points: 5                                                                            | row 1 { points: 5 } has no condition
            'only_with: a, points: 5'                                                            | row 1 { only_with: a, points: 5 } has no condition
            'is: a, age_below: 0, points: 5'                                                     | row 1 { is: a, age_below: 0, points: 5 } can never hold: its conditions
            'is: a, only_with: b, unless: b, points: 5'                                          | can never hold: its conditions contradict each other
            'is: a, points: 5; is: a, points: 10'                                                | row 2 { is: a, points: 10 } gives more than row 1 { is: a, points: 5 }
            'is: a, points: 10; is: a, points: 5'                                                | row 2 { is: a, points: 5 } can never hold: row 1 { is: a, points: 10 }
            'is: a, points: 10; is: a, points: 10'                                               | row 2 { is: a, points: 10 } can never hold: row 1
            'at_least: 5, points: 10; at_least: 7, points: 5'                                    | row 2 { at_least: 7, points: 5 } can never hold: row 1
            'at_least: 5, points: 10; at_least: 5, points: 5'                                    | row 2 { at_least: 5, points: 5 } can never hold: row 1
            'at_least: 5, points: 10; at_least: 5, age_below: 40, points: 5'                     | row 2 { at_least: 5, age_below: 40, points: 5 } can never hold
            'above: 3, points: 10; above: 4, points: 5'                                          | row 2 { above: 4, points: 5 } can never hold
            'age_below: 35, points: 10; age_below: 30, points: 5'                                | row 2 { age_below: 30, points: 5 } can never hold
            'is: a, age_below: 30, points: 10; is: a, unless: b, points: 9; is: a, age_below: 30, points: 5' | row 3 { is: a, age_below: 30, points: 5 } can never hold: row 1
            'is: a, unless: b, points: 10; is: a, only_with: b, points: 9; is: a, points: 5'     | can never hold: row 1 { is: a, unless: b, points: 10 } and row 2
            'is: a, sme: true, points: 10; is: a, sme: true, only_with: b, points: 5'            | row 2 { is: a, sme: true, only_with: b, points: 5 } can never hold
            'at_least: 10, points: 20; at_least: 7, points: 20'                                  | row 1 { at_least: 10, points: 20 } overlaps row 2 { at_least: 7, points: 20 }
            'above: 5, points: 5; above: 3, points: 5'                                           | row 1 { above: 5, points: 5 } overlaps row 2
            'age_below: 30, points: 5; age_below: 35, points: 5'                                 | row 1 { age_below: 30, points: 5 } overlaps row 2
            'is: a, sme: true, points: 5; is: a, points: 5'                                      | row 1 { is: a, sme: true, points: 5 } overlaps row 2
            'at_least: 7_000_000, age_below: 39, points: 25; at_least: 6_000_000, age_below: 40, points: 20' | gap between row 1 { at_least: 7_000_000, age_below: 39, points: 25 } and row 2 { at_least: 6_000_000, age_below: 40, points: 20 }: from the age of 39
            'at_least: 8, age_below: 40, points: 30; at_least: 7, points: 25'                    | gap between row 1 { at_least: 8, age_below: 40, points: 30 } and row 2
            'above: 5, age_below: 40, points: 10; above: 3, points: 5'                           | gap between row 1 { above: 5, age_below: 40, points: 10 } and row 2
            """)
    void areRefusedByFileVersionAndRow(String rows, String says) {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> table("", rows))
                .withMessageStartingWith("test/item.yaml: version from 2016-04-01: ")
                .withMessageContaining(says)
                .withMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            ROWS                                                                                 | BECAUSE
            'age_below: 1, points: 5'                                                            | an age below the limit exists
            'is: a, points: 10; is: b, points: 10'                                               | other kinds are other rows
            'is: a, points: 10; at_least: 5, points: 10'                                         | a kind and a quantity are not compared
            'at_least: 8, points: 30; at_least: 7, age_below: 40, points: 25; at_least: 6, age_below: 40, points: 20; at_least: 5, age_below: 39, points: 15' | fewer ages for less
            'at_least: 9, points: 30; at_least: 2, points: 1'                                    | a large step is a step
            'at_least: 5, sme: true, age_below: 40, points: 9; at_least: 3, points: 5'           | a row for SMEs is no band above one for all
            'is: a, age_below: 45, points: 30; is: a, points: 20'                                | no quantity, no band
            'is: a, unless: b, points: 10; is: a, points: 5'                                     | with item b, row 2 counts
            'is: a, only_with: b, points: 10; is: a, points: 5'                                  | without item b, row 2 counts
            'is: a, unless: b, points: 10; is: a, only_with: c, points: 9; is: a, points: 5'     | with b and without c, row 3 counts
            'is: a, age_below: 30, points: 10; is: a, age_below: 31, points: 5'                  | at 30
            'above: 4, points: 10; above: 3, points: 5'                                          | between the two
            """)
    void areAccepted(String rows, String because) {
        assertThatCode(() -> table("", rows)).as(because).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            BEFORE                                   | AFTER                                                      | LOST
            'at_least: 7, points: 9; at_least: 5, points: 5' | 'at_least: 7, points: 9'                           | '{ at_least: 5, points: 5 } of the version from 2015-04-01'
            'at_least: 7, points: 9; at_least: 5, points: 5' | 'at_least: 5, points: 5'                           | '{ at_least: 7, points: 9 } of'
            'at_least: 7, points: 9; at_least: 5, points: 5' | 'at_least: 6, points: 9'                           | '{ at_least: 5, points: 5 } of'
            'is: a, points: 9; is: b, points: 9'     | 'is: b, points: 9'                                         | '{ is: a, points: 9 } of'
            'is: a, points: 9; is: b, points: 9'     | 'is: b, points: 9 repealed is: b, points: 9'               | '{ is: a, points: 9 } of'
            'is: a, points: 9; is: b, points: 9'     | 'is: b, points: 9 repealed is: a, points: 8'               | '{ is: a, points: 9 } of'
            """)
    void areNotLostFromVersionToVersion(String before, String after, String lost) {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> table(before, after))
                .withMessageStartingWith("test/item.yaml: version from 2016-04-01: gap: ")
                .withMessageContaining(lost)
                .withMessageContainingAll("is lost", "rows: []");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            BEFORE                                   | AFTER                                                      | BECAUSE
            'at_least: 7, points: 9; at_least: 5, points: 5' | ''                                                 | all are repealed
            'at_least: 7, points: 9; at_least: 5, points: 5' | 'at_least: 8, points: 9; at_least: 5, points: 4'   | bounds and points move
            'at_least: 7, points: 9; at_least: 5, points: 5' | 'at_least: 8, points: 10; at_least: 5, points: 5'  | both of one row move
            'is: a, points: 9; is: b, points: 9'     | 'is: b, points: 9 repealed is: a, points: 9'               | one is repealed by name
            'is: a, points: 9'                       | 'is: a, points: 9; is: b, points: 5'                       | one is new
            """)
    void mayChangeFromVersionToVersion(String before, String after, String because) {
        assertThatCode(() -> table(before, after)).as(because).doesNotThrowAnyException();
    }
}
