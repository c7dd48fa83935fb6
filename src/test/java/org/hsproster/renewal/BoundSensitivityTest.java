package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A rule changed by one step")
class BoundSensitivityTest {

    private static final Rulebook TODAY = Rulebook.load();
    private static final List<Edge> EDGES = Edge.all();

    static Stream<String> rules() {
        return TODAY.parameters().stream().map(Parameter::id);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void failsTheEdgesThatNameItAndNoOthers(String rule) {
        for (Step step : Step.awayFrom(TODAY.parameter(rule))) {
            EdgeAnswers answers = new EdgeAnswers(with(step.changed()));

            assertThat(EDGES.stream().filter(edge -> !answers.to(edge).equals(edge.expected())))
                    .as("%s fails", step)
                    .isNotEmpty()
                    .allMatch(edge -> edge.rules().contains(rule), "names the rule");
        }
    }

    private static Rulebook with(Parameter changed) {
        return TODAY.with(
                TODAY.parameters().stream()
                        .map(each -> each.id().equals(changed.id()) ? changed : each)
                        .toList(),
                "changed");
    }
}
