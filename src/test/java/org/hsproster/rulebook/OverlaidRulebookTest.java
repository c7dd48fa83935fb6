package org.hsproster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
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
            hsp-i-b/age.yaml             | points: 15                   | points: 99_999_999_999          | points is too large
            hsp-i-b/age.yaml             | 'versions:'                  | 'versions: ['                   | is not valid YAML
            """)
    void refusesWhatCannotStandInAndNamesFileAndKey(String file, String insteadOf, String put, String says) {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> overlaid(file, insteadOf, put))
                .withMessageContainingAll(file, says)
                .withMessageNotContaining("\n");
    }

    private static Rulebook overlaid(String file, String insteadOf, String put) throws IOException {
        Path shipped = Path.of("src/main/resources/rulebook", file);
        String yaml = Files.exists(shipped) ? Files.readString(shipped).replaceFirst(insteadOf, put) : "";
        return SHIPPED.overlaidWith(Map.of(file, yaml));
    }
}
