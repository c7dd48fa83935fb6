package org.hsproster.batch.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.hsproster.file.PrivateFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Files that runs of other data folders left in an output folder")
class AbandonedFilesTest {

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
    private static final String PART = ".roster-assessed-2026-12-01.xlsx.part";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                PART,
                PART + ".0",
                PART + ".17",
                PART + ".n",
                ".roster.csv-assessed-2026-12-01.xlsx.part",
                ".名簿 (2)-assessed-2026-01-31.xls.part",
                ".roster-2-assessed-2026-12-01.xlsx.part.3",
                ".roster-manager-2026-12-01.xlsx.part",
                ".roster-assessed-2026-12-01.xlsx.deadlines.ics.part",
                ".roster-assessed-2026-12-01.xlsx.deadlines.ics.part.merged"
            })
    void isRemovedAfterADay(String name) throws IOException {
        old(Files.createFile(folder.resolve(name)), Duration.ofHours(25));

        AbandonedFiles.remove(folder, NOW);

        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roster-assessed-2026-12-01.xlsx",
                "roster-assessed-2026-12-01.xlsx.part",
                ".roster-assessed-2026-12-01.xlsx.files",
                ".roster-assessed-2026-12-01.xlsx",
                ".~lock.roster-assessed-2026-12-01.xlsx#",
                "~$roster-assessed-2026-12-01.xlsx",
                ".roster.xlsx.part",
                ".film.mkv.part",
                ".roster-assessed-2026-12.xlsx.part",
                ".roster-assessed-2026-12-01.pdf.part",
                ".-assessed-2026-12-01.xlsx.part"
            })
    void staysWhereItMayBeTheUsers(String name) throws IOException {
        Path file = old(Files.createFile(folder.resolve(name)), Duration.ofDays(400));

        AbandonedFiles.remove(folder, NOW);

        assertThat(file).exists();
    }

    @ParameterizedTest
    @CsvSource({"PT23H59M, true", "PT24H, true", "PT24H1S, false", "PT1S, true", "P30D, false"})
    void staysWhereItsRunMayBeAtWork(Duration age, boolean stays) throws IOException {
        Path file = old(Files.createFile(folder.resolve(PART)), age);

        AbandonedFiles.remove(folder, NOW);

        assertThat(Files.exists(file)).isEqualTo(stays);
    }

    @Test
    void isRemovedWithAFolderInWhichNothingIsWritten() throws IOException {
        Path part = Files.createDirectory(folder.resolve(PART));
        old(Files.createFile(part.resolve("sales.xlsx")), Duration.ofDays(2));
        old(part, Duration.ofDays(2));

        AbandonedFiles.remove(folder, NOW);

        assertThat(part).doesNotExist();
    }

    @Test
    void staysWithAFolderInWhichAFileIsWritten() throws IOException {
        Path part = Files.createDirectory(folder.resolve(PART));
        old(Files.createFile(part.resolve("sales.xlsx")), Duration.ofHours(1));
        old(part, Duration.ofDays(2));

        AbandonedFiles.remove(folder, NOW);

        assertThat(part.resolve("sales.xlsx")).exists();
    }

    @Test
    void leavesThoseAloneThatOtherRunsFinishMeanwhile() throws Exception {
        CompletableFuture<Void> others = CompletableFuture.runAsync(() -> {
            for (int times = 0; times < 3000; times++) {
                PrivateFolder.remove(PrivateFolder.make(folder.resolve(PART)));
            }
        });
        while (!others.isDone()) {
            AbandonedFiles.remove(folder, NOW);
        }
        others.get();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void isNothingWhereThereIsNoFolder() {
        AbandonedFiles.remove(folder.resolve("not there"), NOW);

        assertThat(folder).isEmptyDirectory();
    }

    private static Path old(Path file, Duration age) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
    }
}
