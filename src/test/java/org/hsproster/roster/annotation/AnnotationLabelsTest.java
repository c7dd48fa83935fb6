package org.hsproster.roster.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is changed has to be added to {@code annotation-labels.csv}; the earlier one stays there. */
@DisplayName("The texts that identify annotated copies are those that the program writes")
class AnnotationLabelsTest {

    private static final AnnotationLabels LABELS = AnnotationLabels.standard();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void overAddedColumns(String language) {
        ResourceBundle texts = bundle("workbook", language);

        assertThat(texts.keySet().stream().filter(key -> key.matches("added\\.[A-Z_]+")))
                .hasSize(19)
                .allSatisfy(key ->
                        assertThat(LABELS.column(texts.getString(key))).contains(key.substring("added.".length())));
    }

    @ParameterizedTest
    @CsvSource({
        "workbook, summary",
        "people, actions",
        "people, breakdown",
        "people, quarters",
        "people, opportunities",
        "history, changes",
        "workbook, problems",
        "workbook, columns",
        "workbook, sources",
        "comparison, comparison",
        "comparison, compared"
    })
    void onReportSheets(String bundle, String report) {
        for (String language : new String[] {"en", "ja"}) {
            String title = bundle(bundle, language).getString(report + ".sheet");

            assertThat(LABELS.isTitle(report, title)).as(title).isTrue();
            assertThat(LABELS.isAnyTitle(title + " (2)")).as(title).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"quarters, Outlook by quarter", "quarters, 将来", "opportunities, Opportunities", "opportunities, 機会"})
    void onReportSheetsOfEarlierVersions(String report, String title) {
        assertThat(LABELS.isTitle(report, title)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"people, actions.owner, owner", "people, actions.note.column, note", "people, people.employeeNo, number"
    })
    void overWhatHrWrites(String bundle, String key, String column) {
        for (String language : new String[] {"en", "ja"}) {
            assertThat(LABELS.noteColumn(bundle(bundle, language).getString(key)))
                    .contains(column);
        }
    }

    private static ResourceBundle bundle(String name, String language) {
        return ResourceBundle.getBundle(
                "texts." + name,
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
