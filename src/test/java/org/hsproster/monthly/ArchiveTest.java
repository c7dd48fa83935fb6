package org.hsproster.monthly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    private Path home;

    @Test
    void addsARoster() throws IOException {
        Path roster = roster("roster.csv", "one");

        assertThat(archive().add(roster))
                .isEqualTo(home.resolve("archive/2026-11/roster.csv"))
                .hasContent("one");
        assertThat(roster).doesNotExist();
    }

    @Test
    void replacesNoOtherOfTheSameName() throws IOException {
        archive().add(roster("roster.csv", "one"));
        archive().add(roster("roster.csv", "two"));

        assertThat(archive().add(roster("roster.csv", "three")))
                .hasFileName("roster-3.csv")
                .hasContent("three");
        assertThat(home.resolve("archive/2026-11/roster.csv")).hasContent("one");
        assertThat(home.resolve("archive/2026-11/roster-2.csv")).hasContent("two");
    }

    @Test
    void storesTheSameRosterOnce() throws IOException {
        Path first = archive().add(roster("roster", "one"));
        Path roster = roster("roster", "one");

        assertThat(archive().add(roster)).isEqualTo(first);
        assertThat(roster).doesNotExist();
        assertThat(home.resolve("archive/2026-11")).isDirectoryContaining(file -> file.equals(first));
        assertThat(archive().add(roster("roster", "two"))).hasFileName("roster-2");
    }

    private Archive archive() {
        return new Archive(home.resolve("archive/2026-11"));
    }

    private Path roster(String name, String content) throws IOException {
        return Files.writeString(home.resolve(name), content);
    }
}
