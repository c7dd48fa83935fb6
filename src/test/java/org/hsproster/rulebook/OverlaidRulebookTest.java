package org.hsproster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A rulebook with some of its files replaced")
class OverlaidRulebookTest {

    private static final Rulebook SHIPPED = Rulebook.load();

    @Test
    void takesTheFileInPlaceOfItsOwn() throws IOException {
        Rulebook overlaid = overlaid("hsp-i-b/required-total.yaml", "value: 70", "value: 80");

        LocalDate day = LocalDate.of(2026, 11, 21);
        assertThat(overlaid.parameter("hsp_i_b.required_total").valueOn(day)).isEqualTo(80);
        assertThat(overlaid.parameter("hsp_i_b.minimum_annual_remuneration").valueOn(day))
                .as("the other files stay")
                .isEqualTo(3_000_000);
        assertThat(overlaid.id()).isEqualTo(SHIPPED.id() + " + overlay " + overlaid.fingerprint());
        assertThat(overlaid.fingerprint()).isNotEqualTo(SHIPPED.fingerprint());
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            FILE                         | INSTEAD_OF                   | PUT                             | SAYS
            hsp-i-b/height.yaml          | x                            | x                               | is no file of the rulebook
            age.yaml                     | x                            | x                               | is no file of the rulebook
            hsp-i-b/age.yaml             | hsp_i_b.age                  | hsp_i_b.height                  | parameter hsp_i_b.height is no parameter
            hsp-i-b/age.yaml             | hsp_i_b.age                  | hsp_i_b.degree                  | parameter must be hsp_i_b.age
            hsp-i-b/required-total.yaml  | value: 70                    | rows: []                        | versions must have a value
            hsp-i-b/age.yaml             | (?s)rows:.*                  | value: 1                        | versions must have rows
            hsp-i-b/degree.yaml          | is: doctor                   | is: docter                      | is: docter is no kind
            hsp-i-b/age.yaml             | points: 15                   | points: 4                       | must begin with the most points
            hsp-i-b/remuneration.yaml    | ' *- [{] at_least:  7_000_000.*\n' | ''                         | 'version from 2015-04-01: gap: { at_least: 7_000_000, age_below: 40, points: 25 } of the rulebook, version from 2015-04-01 is lost'
            hsp-i-b/remuneration.yaml    | 'points: 25, age_below: 40'  | 'points: 25, age_below: 35'     | 'gap between row 4 { at_least: 7_000_000, age_below: 35, points: 25 } and row 5'
            hsp-i-b/remuneration.yaml    | 'at_least:  7_000_000'       | 'at_least: 8_000_000'           | 'row 4 { at_least: 8_000_000, age_below: 40, points: 25 } can never hold: row 3'
            hsp-i-b/remuneration.yaml    | 'at_least:  7_000_000, points: 25' | 'at_least: 7_000_000, points: 20' | 'overlaps row 5'
            hsp-i-b/licences.yaml        | 'effective_from: 2015-04-01' | 'effective_from: 2015-04-02'    | 'gap before it: the rulebook has the rule from 2015-04-01 on'
            hsp-i-b/required-total.yaml  | 'effective_from: 2015-04-01' | 'effective_from: 2027-04-01'    | 'version from 2027-04-01: gap before it'
            hsp-i-b/growth-field.yaml    | '(?s)  - effective_from: 2017.*' | ''                           | 'version from 2015-04-01: gap: { is: true, points: 10 } of the rulebook, version from 2017-04-26 is lost'
            hsp-i-b/growth-field.yaml    | '2017-04-26'                 | '2017-04-27'                    | 'version from 2015-04-01: gap: { is: true, points: 10 } of the rulebook, version from 2017-04-26 is lost'
            hsp-i-b/japanese-language.yaml | '(?s)  - effective_from: 2017.*' | ''                         | 'unless: japanese-degree, points: 10 } of the rulebook, version from 2017-04-26 is lost'
            hsp-i-b/innovation-support-sme.yaml | only_with: innovation-support | only_with: innovation        | 'names the item innovation, but there is no rule hsp_i_b.innovation on 2015-04-01'
            hsp-i-b/training.yaml        | 'unless: japanese-degree'    | 'unless: japan-degree'          | 'names the item japan-degree, but there is no rule hsp_i_b.japan_degree on'
            hsp-i-b/experience.yaml      | 'unit: [{]'                  | 'unit: { is: degree,'           | 'unit: is can never hold, since hsp_i_b.experience does not measure it'
            hsp-i-b/degree.yaml          | is: doctor                   | is: n1                          | is: n1 is no kind
            hsp-i-b/age.yaml             | points: 15                   | points: 99_999_999_999          | points is too large
            hsp-i-b/age.yaml             | 'versions:'                  | 'versions: ['                   | is not valid YAML
            """)
    void refusesWhatCannotStandInAndNamesFileAndKey(String file, String insteadOf, String put, String says) {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> overlaid(file, insteadOf, put))
                .withMessageContaining(says)
                .withMessageStartingWith(says.startsWith("hsp") ? says : file)
                .withMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            FILE                       | INSTEAD_OF           | PUT               | BECAUSE
            hsp-i-b/remuneration.yaml  | 'at_least:  7_000_000' | 'at_least: 7_500_000' | a bound moves
            hsp-i-b/remuneration.yaml  | points: 40           | points: 45        | points move
            hsp-i-b/remuneration.yaml  | ', age_below: 40 [}]' | ' }'             | a band is opened to all ages
            hsp-i-b/growth-field.yaml  | 2017-04-26           | 2016-04-26        | a version begins earlier
            """)
    void takesWhatLeavesNoGap(String file, String insteadOf, String put, String because) {
        assertThatCode(() -> overlaid(file, insteadOf, put)).as(because).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            FILE                            | ROWS                           | REPEALED                              | SAYS
            hsp-i-b/licences.yaml           | '[{ at_least: 2, points: 10 }]' | '[]'                                 | 'hsp-i-b/licences.yaml: version from 2027-04-01: gap: { at_least: 1, points: 5 } of the version from 2015-04-01 is lost'
            hsp-i-b/licences.yaml           | '[{ at_least: 2, points: 10 }]' | '[{ at_least: 1, points: 5 }]'       | ''
            hsp-i-b/licences.yaml           | '[]'                           | '[]'                                  | ''
            hsp-i-b/innovation-support.yaml | '[]'                           | '[]'                                  | 'hsp-i-b/innovation-support-sme.yaml: version from 2015-04-01: { sme: true, only_with: innovation-support, points: 10 }: can never hold from 2027-04-01 on, since hsp_i_b.innovation_support gives no points then'
            """)
    void takesAnAmendmentThatNamesWhatItRepeals(String file, String rows, String repealed, String says)
            throws IOException {
        String yaml =
                Files.readString(Path.of("src/main/resources/rulebook", file)).stripTrailing()
                        + "\n  - effective_from: 2027-04-01\n    checked_on: 2026-11-30\n    rows: " + rows
                        + "\n    repealed: " + repealed + "\n";

        if (says.isEmpty()) {
            assertThatCode(() -> SHIPPED.overlaidWith(Map.of(file, yaml))).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(RulebookException.class)
                    .isThrownBy(() -> SHIPPED.overlaidWith(Map.of(file, yaml)))
                    .withMessageStartingWith(says);
        }
    }

    private static Rulebook overlaid(String file, String insteadOf, String put) throws IOException {
        Path shipped = Path.of("src/main/resources/rulebook", file);
        String yaml = Files.exists(shipped) ? Files.readString(shipped).replaceFirst(insteadOf, put) : "";
        return SHIPPED.overlaidWith(Map.of(file, yaml));
    }
}
