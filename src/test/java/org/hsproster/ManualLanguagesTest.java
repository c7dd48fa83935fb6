package org.hsproster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hsproster.testing.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is added to the manual in one language only fails here, by its section. */
@DisplayName("The manual in English and in Japanese")
class ManualLanguagesTest {

    private static final Document ENGLISH = Document.in("src/docs/manual.md");
    private static final Document JAPANESE = Document.in("src/docs/manual_ja.md");

    private static final Pattern HEADING = Pattern.compile("^#+ (?:`[^`]+`)?");
    private static final Pattern BLOCK = Pattern.compile("(?m)^```([a-z]+)?$");
    private static final Pattern CODE_SPAN = Pattern.compile("(?<!`)`([^`]+)`(?!`)");
    private static final Pattern QUOTE = Pattern.compile("「([^」]+)」");

    /** Both languages of every section, by the English heading. */
    static Stream<Arguments> sections() {
        List<Document> english = ENGLISH.parts();
        List<Document> japanese = JAPANESE.parts();
        return IntStream.range(0, Math.min(english.size(), japanese.size()))
                .mapToObj(i -> arguments(
                        english.get(i).text().lines().findFirst().orElseThrow(), english.get(i), japanese.get(i)));
    }

    @Test
    void haveTheSameSectionsAtEachLevelInTheSameOrder() {
        assertThat(levels(JAPANESE)).isEqualTo(levels(ENGLISH));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sections")
    void showTheSameCommandsAndSettingsInEachSection(String heading, Document english, Document japanese) {
        assertThat(japanese.code("sh")).isEqualTo(english.code("sh"));
        assertThat(withoutComments(japanese.code("yaml"))).isEqualTo(withoutComments(english.code("yaml")));
        assertThat(japanese.all(BLOCK)).isEqualTo(english.all(BLOCK));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sections")
    void haveTheSameTablesInEachSection(String heading, Document english, Document japanese) {
        assertThat(shape(japanese)).isEqualTo(shape(english));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sections")
    void nameTheSameCodeInEachSection(String heading, Document english, Document japanese) {
        assertThat(codeSpans(japanese)).containsExactlyInAnyOrderElementsOf(codeSpans(english));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sections")
    void leadToTheSamePlacesFromEachSection(String heading, Document english, Document japanese) {
        assertThat(targets(japanese, JAPANESE)).containsExactlyInAnyOrderElementsOf(targets(english, ENGLISH));
    }

    @Test
    void quoteTheProgramInItsOwnWords() throws IOException {
        String words = japaneseWords();

        assertThat(JAPANESE.all(QUOTE)).isNotEmpty();
        assertThat(JAPANESE.all(QUOTE).stream().filter(quote -> !words.contains(quote)))
                .as("in no Japanese bundle")
                .isEmpty();
    }

    private static List<String> levels(Document manual) {
        return manual.parts().stream()
                .map(part -> HEADING.matcher(part.text())
                        .results()
                        .findFirst()
                        .map(MatchResult::group)
                        .orElseThrow())
                .toList();
    }

    private static List<String> withoutComments(List<String> code) {
        return code.stream().map(block -> block.replaceAll(" *# .*", "")).toList();
    }

    private static Set<String> codeSpans(Document section) {
        return section.all(CODE_SPAN).stream()
                .map(span -> span.replace('\n', ' '))
                .collect(Collectors.toSet());
    }

    /** Returns how many cells each row of the tables has; a cell that is only code is the same in both languages. */
    private static List<String> shape(Document section) {
        return section.rows().stream()
                .map(row -> row.size() + (row.get(0).matches("`[^`]+`|\\d+") ? " " + row.get(0) : ""))
                .toList();
    }

    /** Returns where a section leads, with the number of the heading in place of an anchor of its manual. */
    private static List<String> targets(Document section, Document manual) {
        List<String> anchors = manual.anchors();
        return section.links().stream()
                .map(link -> link.startsWith("#") ? "heading " + anchors.indexOf(link.substring(1)) : link)
                .map(link -> link.replace("manual_ja.md", "manual.md"))
                .toList();
    }

    private static String japaneseWords() throws IOException {
        List<String> words = new ArrayList<>();
        try (Stream<Path> bundles = Files.list(Path.of("src/main/resources/texts"))) {
            for (Path bundle : bundles.filter(file -> file.toString().endsWith("_ja.properties"))
                    .toList()) {
                Properties texts = new Properties();
                try (Reader reader = Files.newBufferedReader(bundle, UTF_8)) {
                    texts.load(reader);
                }
                texts.stringPropertyNames().forEach(key -> words.add(texts.getProperty(key)));
            }
        }
        return String.join("\n", words);
    }
}
