package org.hsproster.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.hsproster.points.PointItem;
import org.hsproster.renewal.Timeline.Cause;
import org.hsproster.renewal.Timeline.Change;
import org.hsproster.renewal.Timeline.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    private static final List<Change> LOSSES =
            List.of(new Change(PointItem.AGE, -5), new Change(PointItem.REMUNERATION, -15));

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            KIND                    | NUMBER | LANGUAGE | SAYS
            BIRTHDAY                | 35     | en       | age 35: age -5, remuneration -15
            EXPERIENCE              | 10     | en       | 10 years of experience: age -5, remuneration -15
            REMUNERATION_AT_RENEWAL | 0      | en       | remuneration at renewal: age -5, remuneration -15
            RULES                   | 0      | en       | rules: age -5, remuneration -15
            BIRTHDAY                | 35     | ja       | 35歳：年齢 -5、年収 -15
            RULES                   | 0      | ja       | 基準の変更：年齢 -5、年収 -15
            """)
    void aCauseNamesWhatChangedAndByHowMuch(Kind kind, long number, String language, String says) {
        Sentences sentences = new Sentences(Texts.in(Locale.forLanguageTag(language)));

        assertThat(sentences.cause(new Cause(kind, number, LOSSES))).isEqualTo(says);
    }
}
