package org.hsproster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A table of comma-separated values")
class RuleCsvTest {

    /** A › stands for a quotation mark. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            LINE              | FIELDS        | BECAUSE
            a,b               | a⏎b           | two fields
            a , b             | a⏎b           | spaces around them
            ›a,b›,c           | a,b⏎c         | a comma within quotation marks
            ›a ››b››, c›,d    | a ›b›, c⏎d    | quotation marks within quotation marks
            ›a›››,b           | a›⏎b          | at the end of a field
            ›a›,›b›           | a⏎b           | each field within its own
            b,›a›             | b⏎a           | the end of the line
            a,››              | a⏎            | nothing
            """)
    void aLineIsCutIntoFields(String line, String fields, String because) {
        assertThat(RuleCsv.rows("table.csv", "one,two\n" + line.replace('›', '"'), List.of("one", "two")))
                .as(because)
                .singleElement()
                .satisfies(row -> assertThat(row.values())
                        .containsExactlyElementsOf(
                                Arrays.asList(fields.replace('›', '"').split("⏎", -1))));
    }

    @Test
    void aMessageNamesTheLineAsAnEditorCountsIt() {
        String text = "# a remark\n\none,two\na,b\nc\n";

        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> RuleCsv.rows("table.csv", text, List.of("one")))
                .withMessageContaining("table.csv, line 5")
                .withMessageContaining("has 1 fields where the header has 2");
    }
}
