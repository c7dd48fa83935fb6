package org.hsproster.batch.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A folder to which several runs write files")
class OutcomeFolderTest {

    @TempDir
    Path folder;

    @Test
    void holdsNoFileOfTheRunBefore() throws IOException {
        run("roster", "sales", "staff");
        run("roster", "sales", "law");

        assertThat(names()).containsExactlyInAnyOrder("sales.xlsx", "law.xlsx");
    }

    @Test
    void holdsNothingOfARunThatWritesNothing() throws IOException {
        run("roster", "sales", "staff");
        run("roster");

        assertThat(names()).isEmpty();
    }

    @Test
    void keepsWhatIsNotOfTheSameRosterOrHasBeenWorkedOn() throws IOException {
        Files.writeString(folder.resolve("own.xlsx"), "HR's own");
        run("roster", "sales", "staff", "law", "board");
        run("another", "board");
        run("roster-of-another-day", "sales-of-another-day");
        Files.writeString(folder.resolve("staff.xlsx"), "worked on");
        run("roster", "sales");

        assertThat(names())
                .containsExactlyInAnyOrder(
                        "own.xlsx", "sales.xlsx", "staff.xlsx", "board.xlsx", "sales-of-another-day.xlsx");
    }

    @Test
    void knowsAFileAgainThatIsGivenBackUnderTheSameName() throws IOException {
        run("roster", "sales", "staff");
        run("roster", "staff");
        run("roster", "sales");

        assertThat(names()).containsExactly("sales.xlsx");
    }

    @Test
    void isFinishedByTheNextTryWhereOneWasStoppedHalfWay() throws IOException {
        run("roster", "sales", "staff");
        Path inTheWay = Files.createDirectories(folder.resolve("law.xlsx").resolve("sub"));
        OutcomeFolder half = written("roster", "sales", "law", "board");
        assertThatExceptionOfType(OutputException.class).isThrownBy(half::publish);
        Files.delete(inTheWay);
        Files.delete(folder.resolve("law.xlsx"));

        half.publish();

        assertThat(names()).containsExactlyInAnyOrder("sales.xlsx", "law.xlsx", "board.xlsx");
        run("roster", "law");
        assertThat(names()).containsExactly("law.xlsx");
    }

    private void run(String roster, String... groups) throws IOException {
        written(roster, groups).publish();
    }

    private OutcomeFolder written(String roster, String... groups) throws IOException {
        OutcomeFolder outcome =
                new OutcomeFolder(folder, folder.resolve("." + roster + ".part"), "." + roster + ".files", ".xlsx");
        Path part = outcome.begin();
        for (String group : groups) {
            Files.writeString(part.resolve(group + ".xlsx"), group + " of " + roster);
        }
        return outcome;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .toList();
        }
    }
}
