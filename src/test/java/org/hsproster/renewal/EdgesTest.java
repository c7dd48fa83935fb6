package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hsproster.rulebook.Rulebook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Both sides of every bound")
class EdgesTest {

    private static final EdgeAnswers TODAY = new EdgeAnswers(Rulebook.load());

    static List<Edge> edges() {
        return Edge.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edges")
    void areAsTheLawHasThem(Edge edge) {
        assertThat(TODAY.to(edge)).as(edge.toString()).isEqualTo(edge.expected());
    }
}
