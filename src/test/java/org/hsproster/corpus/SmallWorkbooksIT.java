package org.hsproster.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Small workbooks, each with something that other programs write, come back whole")
class SmallWorkbooksIT {

    /** Whatever has no room for our formats. */
    private static final String REFUSED = "no_room_for_formats.xlsx";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> whereverTheRosterIsPut() throws Exception {
        List<Path> files = SmallWorkbooks.write(folder);
        List<Outcome> outcomes;
        try (OfficeValidation schemas = OfficeValidation.load()) {
            outcomes = new Corpus(folder.resolve("corpus"), schemas, EnumSet.of(RosterPosition.FIRST)).run(files);
        }
        assertThat(outcomes).hasSize(files.size() * RosterPosition.values().length);
        return outcomes.stream()
                .map(outcome -> DynamicTest.dynamicTest(outcome.what().toString(), () -> {
                    assertThat(outcome.faults()).isEmpty();
                    assertThat(outcome.told().startsWith("refused: "))
                            .as(outcome.told())
                            .isEqualTo(outcome.what().file().equals(REFUSED));
                }));
    }
}
