package org.hsproster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the lists, whose single lines no test could know, to what was compared with their sources. */
@DisplayName("The lists of the rulebook")
class RuleListsTest {

    private static final Path FOLDER = Path.of("src/main/resources/rulebook");
    private static final Path RECORD = Path.of("src/test/resources/rulebook/lists.csv");

    static List<Path> lists() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> recorded() throws IOException {
        return RuleCsv.rows(RECORD.toString(), Files.readString(RECORD), List.of("file", "lines", "hash")).stream()
                .collect(Collectors.toMap(row -> row.get("file"), row -> row.get("lines") + "," + row.get("hash")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void areThoseThatWereCompared(Path list) throws IOException {
        String file = name(list);
        List<String> lines = Files.readAllLines(list).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        String found = lines.size() + ","
                + Fingerprint.of(lines.stream().map(line -> line + "\n").toList());

        assertThat(found)
                .as("%s has changed: compare it with its source, then put %s,%s into %s", file, file, found, RECORD)
                .isEqualTo(recorded().get(file));
    }

    @Test
    void areAllOnRecord() throws IOException {
        assertThat(new TreeSet<>(recorded().keySet()))
                .containsExactlyElementsOf(
                        lists().stream().map(RuleListsTest::name).toList());
    }

    private static String name(Path list) {
        return FOLDER.relativize(list).toString().replace('\\', '/');
    }
}
