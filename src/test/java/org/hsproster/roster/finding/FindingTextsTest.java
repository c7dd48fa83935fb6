package org.hsproster.roster.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.hsproster.employee.Fact;
import org.hsproster.roster.value.ResourceTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Messages about findings")
class FindingTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "ja"})
    void existForEveryCodeAndTakeItsValues(String language) {
        ResourceBundle texts = bundle(language);

        for (RosterFindingCode code : RosterFindingCode.values()) {
            String pattern = texts.getString("finding." + code.name());
            String sentence = new MessageFormat(pattern, Locale.ROOT).format(new Object[] {"A", "B", List.of("C")});

            assertThat(pattern).as(code.name()).contains("{0}");
            assertThat(sentence).as(code.name()).doesNotContain("{", "'").contains("A");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"findings", "renewal", "history", "workbook"})
    void sayWhatToEnterInBothLanguages(String bundle) {
        assertThat(remedies(bundle, "ja")).isEqualTo(remedies(bundle, ""));
    }

    /** Returns the keys of what to enter and of several findings together, each with its finding. */
    private static Set<String> remedies(String name, String language) {
        ResourceBundle texts = bundle(name, language);
        Set<String> keys = texts.keySet().stream()
                .filter(key -> key.matches("finding\\.[A-Z_]+\\.(enter|many)"))
                .collect(Collectors.toSet());
        assertThat(keys).allMatch(key -> texts.containsKey(key.substring(0, key.lastIndexOf('.'))));
        return keys;
    }

    @ParameterizedTest
    @CsvSource({"'', header_en", "ja, header_ja"})
    void nameEveryFactByItsHeader(String language, String column) {
        ResourceBundle texts = bundle(language);
        List<CSVRecord> columns = ResourceTable.rows("columns.csv");

        for (Fact<?> fact : Fact.all()) {
            assertThat(columns)
                    .filteredOn(row -> row.get("id").equals(fact.id()))
                    .extracting(row -> row.get(column))
                    .containsExactly(texts.getString("fact." + fact.id()));
        }
    }

    private static ResourceBundle bundle(String language) {
        return bundle("findings", language);
    }

    private static ResourceBundle bundle(String name, String language) {
        return ResourceBundle.getBundle(
                "texts." + name,
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
