package org.hsproster.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A page on the terminal")
class TextPageTest {

    @Test
    void wrapsBetweenWordsAndIndentsWhatFollows() {
        TextPage page = new TextPage(Locale.ENGLISH);

        page.entry(4, "-", "word ".repeat(30).strip());

        assertThat(page.lines()).hasSize(2);
        assertThat(page.lines().get(0)).startsWith("-   word").endsWith("word").hasSizeBetween(96, 100);
        assertThat(page.lines().get(1)).startsWith("    word");
    }

    @Test
    void wrapsJapaneseWhereTwoColumnsEachAreFull() {
        TextPage page = new TextPage(Locale.JAPANESE);

        page.line("漢".repeat(51));

        assertThat(page.lines()).containsExactly("漢".repeat(50), "漢");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            TEXT,    LANG, WIDTH, BECAUSE
            abc,     en,   3,     Latin letters are narrow
            年収,    en,   4,     kanji are wide everywhere
            （ａ）,  ja,   6,     and so are full-width letters
            ｱｲ,      ja,   2,     half-width ones are not
            ①☑,      en,   2,     symbols are narrow
            ①☑,      ja,   4,     but wide where the terminal is Japanese
            """)
    void countsColumns(String text, String language, int width, String because) {
        assertThat(new TextPage(Locale.forLanguageTag(language)).width(text))
                .as(because)
                .isEqualTo(width);
    }
}
