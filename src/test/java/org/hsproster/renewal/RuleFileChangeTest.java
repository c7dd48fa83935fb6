package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.rulebook.ChangedFile;
import org.hsproster.rulebook.FormWalk;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.RulebookException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A rule file in which something is removed or moved")
class RuleFileChangeTest {

    private static final Rulebook RULES = Rulebook.load();
    private static final List<Edge> EDGES = Edge.all();

    static List<String> files() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/rulebook/index.txt"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void failsTheBuildByName(String file) {
        List<ChangedFile> changes = ChangedFile.of(file);
        String rule = file.replace(".yaml", "").replace('-', '_').replace('/', '.');

        assertThat(changes)
                .hasSizeGreaterThan(3)
                .allSatisfy(change -> assertThat(firstFailure(change, rule))
                        .as("%s: the check that fails", change)
                        .hasValueSatisfying(failure -> assertThat(failure).containsAnyOf(file, rule)));
    }

    /** Returns the message of the first check that notices a change: the verification, the form, or the edges. */
    private static Optional<String> firstFailure(ChangedFile change, String rule) {
        Rulebook changed;
        try {
            changed = change.read(RULES);
        } catch (RulebookException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
        return Stream.of(FormWalk.differences(changed).stream(), failedEdges(changed, rule))
                .flatMap(failures -> failures)
                .findFirst();
    }

    private static Stream<String> failedEdges(Rulebook changed, String rule) {
        EdgeAnswers answers = new EdgeAnswers(changed);
        return EDGES.stream()
                .filter(edge -> edge.rules().contains(rule))
                .filter(edge -> !answers.to(edge).equals(edge.expected()))
                .map(edge -> edge.rules() + ": " + edge);
    }
}
