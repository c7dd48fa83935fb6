package org.hsproster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A table of fees")
class FeeRowReaderTest {

    private static final String FILE = """
            parameter: renewal.fee
            label: { en: Fee, ja: 手数料 }
            unit: { at_least: months, above: months, yen: JPY, online_yen: JPY }
            source:
              title: { en: Act, ja: 法 }
              provision: { en: art. 67, ja: 第67条 }
              link: https://example.org/law
            versions:
              - effective_from: 2026-10-01
                checked_on: 2026-11-30
                fees:
            """;

    private static Parameter read(String... rows) {
        String all = FILE + "      - " + String.join("\n      - ", rows) + "\n";
        return ParameterReader.read("renewal/fee.yaml", new StringReader(all));
    }

    @Test
    void hasARowForEveryPeriodOfStay() {
        Parameter fees =
                read("{ at_least: 60, yen: 75000, online_yen: 65000 }", "{ above: 12, yen: 48000 }", "{ yen: 1 }");

        assertThat(fees.on(LocalDate.of(2026, 10, 1)).fees()).hasSize(3);
        assertThat(fees.on(LocalDate.of(2026, 10, 1)).fees().get(2).isForAll()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            ROWS                                                    | REFUSED
            { at_least: 60, yen: 75000 }                            | must end with a row that has neither
            { yen: 10000 }; { at_least: 60, yen: 75000 }            | must be less than that of the row before
            { at_least: 12, yen: 1 }; { above: 12, yen: 2 }; { yen: 3 } | must be less than that of the row before
            { above: 12, yen: 1 }; { above: 12, yen: 2 }; { yen: 3 } | must be less than that of the row before
            { yen: 1 }; { yen: 2 }                                  | must be less than that of the row before
            { at_least: 12, above: 6, yen: 1 }; { yen: 2 }          | cannot be given beside at_least
            { at_least: 0, yen: 1 }; { yen: 2 }                     | must be positive
            { yen: 0 }                                              | must be positive
            { yen: 1, online_yen: 0 }                               | must be positive
            { online_yen: 1 }                                       | must be a whole number
            { points: 1 }                                           | is not known here
            """)
    void isRefusedWithAGapOrARowThatNeverHolds(String rows, String problem) {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> read(rows.split("; ")))
                .withMessageContaining("renewal/fee.yaml")
                .withMessageContaining(problem);
    }

    @Test
    void cannotReplaceAFigureNorBeReplacedByOne() {
        String figure = FILE.substring(0, FILE.indexOf("    fees:")).replace("unit: {", "unit: { value: JPY,")
                + "    value: 75000\n";

        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> Rulebook.load().overlaidWith(Map.of("renewal/fee.yaml", figure)))
                .withMessageContaining("versions must have fees");
    }
}
