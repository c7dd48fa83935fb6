package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hsproster.batch.RosterApplication;
import org.hsproster.testing.OwnProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limit on the size of files stands for the size of a disk: a file that reaches it cannot be written on. */
@DisplayName("A process that cannot write a file to its end")
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs ulimit and /dev/full")
class FullSystemIT {

    private static final String HEADER = "社員番号,国籍,在留資格,在留期限,生年月日,学位,年収（円）,日本語能力\n";
    private static final int ROWS = 1500;

    @TempDir
    private Path home;

    @BeforeEach
    void putARoster() throws IOException {
        Files.writeString(
                Files.createDirectory(home.resolve("inbox")).resolve("one.csv"),
                IntStream.range(0, ROWS)
                        .mapToObj(row -> row + ",インド,高度専門職1号ロ,2027-09-30,1992-04-01,博士,8000000,N1\n")
                        .collect(Collectors.joining("", HEADER, "")));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            KILOBYTES, CANNOT_BE_WRITTEN,                                    BECAUSE
              40,      data,                                                 nothing can be kept
             500,      data,                                                 a run might not fit
            1300,      output/2026-11/one.csv-assessed-2026-11-21.xlsx,      rows are written to the folder of outputs
            """)
    void failsTheRosterAndSaysWhichFile(int kilobytes, String file, String because) throws Exception {
        List<String> said = ended(OwnProcess.startWithFilesUpTo(kilobytes, home, said(), monthly()), ExitCodes.OUTPUT);

        assertThat(said)
                .as(because)
                .filteredOn(line -> line.contains(home.resolve(file).toString()))
                .hasSize(1);
        assertThat(said).as(because).noneMatch(line -> line.contains("Exception") || line.startsWith("\tat "));
        assertThat(names("inbox")).as(because).containsExactly("one.csv");

        assertIsDoneByTheNextRun();
    }

    @Test
    void failsTheRosterWithoutALineInTheAuditLog() throws Exception {
        Path data = Files.createDirectories(home.resolve("data"));
        Path log = Files.createSymbolicLink(data.resolve("audit.log"), Path.of("/dev/full"));

        List<String> said = ended(OwnProcess.start(home, said(), monthly()), ExitCodes.OUTPUT);

        assertThat(said).filteredOn(line -> line.contains(log.toString())).hasSize(1);
        assertThat(names("inbox")).containsExactly("one.csv");

        Files.delete(log);
        assertIsDoneByTheNextRun();
    }

    @Test
    void isDoneWithoutTheProgramsLog() throws Exception {
        int kilobytes = 9_000;
        long full = kilobytes * 1024L;
        Path log = Files.createDirectories(home.resolve("data")).resolve("hsp-roster.log");
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "rw")) {
            file.setLength(full);
        }

        List<String> said = ended(OwnProcess.startWithFilesUpTo(kilobytes, home, said(), monthly()), ExitCodes.DONE);

        assertThat(said).noneMatch(line -> line.contains("Exception") || line.startsWith("\tat "));
        assertThat(names("inbox")).isEmpty();
        assertThat(log).hasSize(full);
    }

    private void assertIsDoneByTheNextRun() throws Exception {
        ended(OwnProcess.start(home, said(), monthly()), ExitCodes.DONE);

        assertThat(names("inbox")).isEmpty();
        assertThat(names("archive/2026-11")).containsExactly("one.csv");
        try (RosterApplication application = RosterApplication.start(home)) {
            assertThat(application.history().runs())
                    .singleElement()
                    .satisfies(run -> assertThat(run.people()).isEqualTo(ROWS));
        }
    }

    /** Returns what a process has printed. */
    private List<String> ended(Process process, int code) throws Exception {
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        List<String> said = Files.readAllLines(said());
        assertThat(process.exitValue()).as(said.toString()).isEqualTo(code);
        return said;
    }

    private Path said() {
        return home.resolve("said.txt");
    }

    private static String[] monthly() {
        return new String[] {"monthly", "--as-of", "2026-11-21", "--lang", "en"};
    }

    private List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
