package org.hsproster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterReaderTest {

    private static final String GOOD = """
            parameter: test.item
            label: { en: Item, ja: 項目 }
            form_number: ①
            unit: { at_least: years, age_below: full years, points: points }
            evidence:
              - { en: letter, ja: 証明書 }
            source:
              title: { en: Order, ja: 省令 }
              provision: { en: art. 1, ja: 第1条 }
              link: https://example.org/law
            versions:
              - effective_from: 2015-04-01
                checked_on: 2026-11-21
                rows:
                  - { at_least: 10, points: 20, age_below: 40 }
              - effective_from: 2027-04-01
                checked_on: 2027-04-01
                rows: []
            """;

    private static Parameter read(String yaml) {
        return ParameterReader.read("test/item.yaml", new StringReader(yaml));
    }

    @Test
    void readsATable() {
        Parameter parameter = read(GOOD);

        RuleRow row = parameter.on(LocalDate.of(2027, 3, 31)).rows().get(0);
        assertThat(row.atLeast()).hasValue(10);
        assertThat(row.ageBelow()).hasValue(40);
        assertThat(row.points()).isEqualTo(20);
        assertThat(parameter.source().citation(Locale.ENGLISH)).isEqualTo("Order, art. 1");
        assertThat(parameter.source().citation(Locale.JAPANESE)).isEqualTo("省令第1条");
    }

    @Test
    void aVersionTakesEffectOnItsFirstDay() {
        Parameter parameter = read(GOOD);

        assertThat(parameter.on(LocalDate.of(2027, 3, 31)).rows()).hasSize(1);
        assertThat(parameter.on(LocalDate.of(2027, 4, 1)).rows()).as("repealed").isEmpty();
    }

    @Test
    void refusesADateBeforeTheFirstVersionByName() {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> read(GOOD).on(LocalDate.of(2015, 3, 31)))
                .withMessageContaining("test.item")
                .withMessageContaining("2015-03-31")
                .withMessageContaining("2015-04-01");
    }

    @Test
    void aTableHasNoSingleFigure() {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> read(GOOD).valueOn(LocalDate.of(2026, 1, 1)))
                .withMessageContaining("test.item");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            REPLACE                         | BY                         | MESSAGE        | BECAUSE
            parameter: test.item            | parametre: test.item       | parametre      | an unknown key is a typing error
            parameter: test.item            | parameter:                 | parameter      | a key without a value
            parameter: test.item            | 'parameter: ""'            | parameter      | an empty value
            form_number: ①                  | 'form_number: " "'         | form_number    | a blank value
            ', ja: 項目'                    | ''                         | ja             | both languages are needed
            'title: { en: Order, ja: 省令 }' | 'title: Order'             | 平成26年法務省令第37号 | one language alone, with a right example
            'en: art. 1, ja: 第1条'         | 'en: art. 1'               | ja             | a provision in English alone
            'en: art. 1, ja: 第1条'         | 'en: art. 1, fr: article'  | fr             | a language that is not known
            https://example.org/law         | http://example.org/law     | link           | only https
            https://example.org/law         | https://example.org/a law  | link           | no address at all
            effective_from: 2015-04-01      | effective_from: 2015       | effective_from | not a date
            effective_from: 2027-04-01      | effective_from: 2027-02-30 | effective_from | no such day
            effective_from: 2027-04-01      | effective_from: 2015-04-01 | effective_from | the next version has to be later
            effective_from: 2027-04-01      | effective_from: 2015-03-31 | effective_from | and not earlier
            checked_on: 2027-04-01          | checked_on: soon           | checked_on     | not a date
            'at_least: 10,'                 | 'at_least: ten,'           | at_least       | not a number
            'at_least: 10,'                 | 'at_least: -1,'            | at_least       | negative
            'at_least: 10,'                 | 'at_most: 10,'             | at_most        | a bound the unit does not explain
            points: 20                      | points: 0                  | points         | a row gives points
            'rows: []'                      | 'values: []'               | values         | unknown
            '    rows: []'                  | ''                         | value          | neither rows nor value
            'rows: []'                      | 'rows: 3'                  | rows           | no list
            'label: { en: Item, ja: 項目 }' | 'label: Item'              | label          | no mapping
            'points: 20,'                   | 'points: 20, points: 30,'  | YAML           | a key twice
            'source:'                       | 'source: ['                | YAML           | no YAML at all
            """)
    void namesFileAndKeyOfWhatIsWrong(String replace, String by, String message, String because) {
        assertThat(GOOD).as("the case has to change something").contains(replace);
        String yaml = GOOD.replaceFirst(Pattern.quote(replace), by == null ? "" : by);

        assertThatExceptionOfType(RulebookException.class)
                .as(because)
                .isThrownBy(() -> read(yaml))
                .withMessageContaining("test/item.yaml")
                .withMessageContaining(message);
    }

    @Test
    void namesTheLineThatIsNoYaml() {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> read(GOOD.replace("form_number: ①", "form_number: ]")))
                .withMessageContaining("test/item.yaml")
                .withMessageContaining("in line 3");
    }

    @Test
    void aVersionHoldsRowsOrAFigureAndNotBoth() {
        String yaml = GOOD.replace("rows: []", "rows: []\n    value: 3");

        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> read(yaml))
                .withMessageContaining("value");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            INSTEAD_OF_ROWS                    | SAYS
            'value: 3'                         | value or rows must be given, the same in every version
            'rows: [] @ repealed: 3'           | repealed must be a list
            'rows: [] @ repealed: [x]'         | 'repealed 1: must be a mapping'
            'value: 3 @ repealed: []'          | repealed is for rows
            """)
    void aVersionIsOfTheKindOfTheOneBefore(String insteadOfRows, String says) {
        String yaml = GOOD.replace("rows: []", insteadOfRows.replace(" @ ", "\n    "));

        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> read(yaml))
                .withMessageStartingWith("test/item.yaml")
                .withMessageContaining(says);
    }

    @Test
    void anSmeConditionIsTrueOrLeftOut() {
        String yaml = GOOD.replace("unit: {", "unit: { sme: size,").replace("points: 20,", "points: 20, sme: false,");

        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> read(yaml))
                .withMessageContaining("sme");
    }

    @Test
    void anAmountMayBeLargerThanAnInteger() {
        RuleRow row = read(GOOD.replace("at_least: 10,", "at_least: 3_000_000_000,"))
                .on(LocalDate.of(2026, 1, 1))
                .rows()
                .get(0);

        assertThat(row.atLeast()).hasValue(3_000_000_000L);
    }

    @Test
    void thereHasToBeAVersion() {
        String yaml = GOOD.substring(0, GOOD.indexOf("versions:")) + "versions: []\n";

        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> read(yaml))
                .withMessageContaining("versions");
    }

    @Test
    void theRulebookNamesAParameterItDoesNotHave() {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> Rulebook.load().parameter("hsp_i_b.height"))
                .withMessageContaining("hsp_i_b.height");
    }

    @Test
    void theVersionOfTheRulesIsTheDayOfTheLastReview() {
        assertThat(Rulebook.load().id()).isEqualTo("2026-11-30");
        assertThat(Rulebook.load().fingerprint())
                .isEqualTo(Rulebook.load().fingerprint())
                .hasSize(12);
    }
}
