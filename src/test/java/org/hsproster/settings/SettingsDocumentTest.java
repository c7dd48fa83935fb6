package org.hsproster.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hsproster.settings.SettingsProblem.Code;
import org.hsproster.testing.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;

/** Compares the keys of the settings in the documents with those that the program reads. */
@DisplayName("The settings in the documents")
class SettingsDocumentTest {

    /** A key, but not the files {@code hsp-roster.yml} and {@code hsp-roster.log}. */
    private static final Pattern KEY = Pattern.compile("`(hsp-roster\\.(?!yml|log)[a-z.-]+)`");

    @TempDir
    private Path home;

    static List<Document> documents() {
        return Document.all();
    }

    /** The Japanese manual says the same as the English one, which is compared elsewhere. */
    @Test
    void areExplainedOnceEach() {
        assertThat(Document.all().stream()
                        .filter(document -> !document.file().toString().endsWith("_ja.md"))
                        .flatMap(document -> document.rows().stream())
                        .map(cells -> cells.get(0))
                        .filter(cell -> KEY.matcher(cell).matches())
                        .map(cell -> cell.replace("`", "")))
                .containsExactlyInAnyOrderElementsOf(keys());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areThere(Document document) {
        assertThat(document.all(KEY)).isSubsetOf(keys());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areThereInExamples(Document document) {
        for (String example : document.code("yaml")) {
            if (example.startsWith("hsp-roster")) {
                assertThat(unknown(example)).as(example).isEmpty();
            }
        }
    }

    @Test
    void wouldBeMissedWhereTheyAreUnknown() {
        assertThat(unknown("hsp-roster:\n  web:\n    adress: 0.0.0.0\n    names: [here]\n"))
                .containsExactly("hsp-roster.web.adress");
    }

    /** Returns the keys that take a value. */
    private Set<String> keys() {
        KnownKeys keys = read("{}");
        return keys.known().stream()
                .filter(key -> keys.known().stream().noneMatch(other -> other.startsWith(key + ".")))
                .collect(Collectors.toSet());
    }

    private List<String> unknown(String settings) {
        return read(settings).problems().stream()
                .filter(problem -> problem.code() == Code.UNKNOWN_KEY)
                .map(problem -> problem.values().get(0).toString())
                .toList();
    }

    private KnownKeys read(String settings) {
        KnownKeys keys = new KnownKeys();
        Node file = new Yaml(new LoaderOptions()).compose(new StringReader(settings));
        Settings.of(Section.of(file, keys), home);
        return keys;
    }
}
