package org.hsproster.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The part of a text that is shown beside the row of a roster. */
class FirstSentenceTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            PATTERN                                          | FIRST                        | BECAUSE
            One sentence.                                    | One sentence.                | there is no other
            One. Two.                                        | One.                         | a stop and a blank end it
            One: still one; and on. Two.                     | One: still one; and on.      | colons do not
            Over 3.5 percent. Two.                           | Over 3.5 percent.            | nor does a stop within a number
            No stop                                          | No stop                      | there is no end
            {0}. Two.                                        | {0}.                         | a value may stand before the end
            {0}: no period of stay. {1} is the day.          | {0}: no period of stay.      | or after it
            For {0,choice,0#none. At all}. Two.              | For {0,choice,0#none. At all}. | what stands in braces ends none
            The client''s site. Two.                         | The client''s site.          | apostrophes stay doubled
            {0}に退職しています。                            | {0}に退職しています。        | one in Japanese
            {0}です。あと{1}点です。                         | {0}です。                    | two in Japanese
            年収（見込み）。以後{0}点です。                  | 年収（見込み）。             | brackets before the end
            """)
    void endsWhereThePatternHasItsFirstEnd(String pattern, String first, String because) {
        assertThat(FirstSentence.of(pattern)).as(because).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            LANGUAGE | KEY                       | FIRST
            en       | reason.EMPLOYER_CHANGED   | The employer on record, Beta Co. Ltd, is not the designated organization, A. Smith: a change of status has to be permitted before the work starts.
            ja       | reason.EMPLOYER_CHANGED   | 所属機関「Beta Co. Ltd」が指定書の機関「A. Smith」と異なります。
            en       | reason.EMPLOYER_TO_CHECK  | Whether the employer on record, 1, is the designated organization, 2, is to be checked: if not, a change of status has to be permitted before the work starts.
            en       | advice.FILE_LATE          | File from 1 on, not before, and by Beta Co. Ltd.
            ja       | advice.FILE_LATE          | 1以降、Beta Co. Ltdまでに申請してください。
            en       | advice.LEFT               | ''
            """)
    void valuesNeverEndIt(String language, String key, String first) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));

        assertThat(texts.firstSentence(key, 1, 2, "Beta Co. Ltd", "A. Smith", 5))
                .isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"en", "ja"})
    void beginsTheWholeText(String language) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        TextsTest.keysOfWhatCanBeSaid()
                .filter(key -> List.of("reason", "advice").contains(key.split("\\.")[0]))
                .forEach(key ->
                        assertThat(texts.text(key, 1, 2, 3, 4, 5)).startsWith(texts.firstSentence(key, 1, 2, 3, 4, 5)));
    }
}
