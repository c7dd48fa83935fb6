package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.hsproster.file.OutputPermissions;
import org.hsproster.testing.OwnProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Files of the folders data, archive and output")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "no POSIX permissions")
class PrivateFilesIT {

    private static final String ROSTER =
            "社員番号,国籍,在留資格,在留期限,生年月日,学位,年収（円）,日本語能力\n" + "1,インド,高度専門職1号ロ,2027-03-31,1985-04-01,学士,3500000,\n";
    private static final String MAIL =
            "hsp-roster.mail: { host: localhost, port: 1, from: a@example.jp, hr: [b@example.jp] }\n";

    @TempDir
    private Path home;

    private Path roster = Path.of("");

    @BeforeEach
    void putARoster() throws IOException {
        roster = Files.writeString(Files.createDirectory(home.resolve("inbox")).resolve("one.csv"), ROSTER);
    }

    @AfterEach
    void restoreTheRule() {
        OutputPermissions.FOLDER.use();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess inbox/one.csv", "monthly", "purge --older-than 1m", "history"})
    void areReadableForTheirOwnerAlone(String command) throws IOException {
        leaveFilesOfAnEarlierVersion();
        Files.writeString(home.resolve("hsp-roster.yml"), MAIL);

        String[] words = command.replace("inbox", home + "/inbox").split(" ");
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute(words)).as(terminal.err()).isZero();

        assertPrivate(home.resolve("data"));
        if (command.equals("monthly")) {
            assertThat(home.resolve("data/outbox")).isNotEmptyDirectory();
            assertThat(home.resolve("archive/2026-11/one.csv")).exists();
            assertPrivate(home.resolve("archive"));
        }
    }

    @Test
    void areReadableForTheirOwnerAloneWhileThePageIsServed() throws Exception {
        leaveFilesOfAnEarlierVersion();
        Path said = home.resolve("said.txt");
        Process process = OwnProcess.start(home, said, "serve", "--port", "0", "--no-browser", "--lang", "en");
        try {
            while (process.isAlive() && !Files.readString(said).contains("http")) {
                Thread.sleep(50);
            }
            assertThat(permissions(home.resolve("data"))).isEqualTo("rwx------");
            assertThat(permissions(home.resolve("data/hsp-roster.log"))).isEqualTo("rw-------");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    void areLeftAloneBesideTheArchive() throws IOException {
        Path other = Files.writeString(
                Files.createDirectories(home.resolve("archive")).resolve("run.sh"), "");
        Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(new Terminal(home).execute("monthly")).isZero();

        assertThat(permissions(other)).isEqualTo("rwxr-xr-x");
        assertPrivate(home.resolve("archive/2026-11"));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FOLDER, MASK, SETTING, OUTPUT,    BECAUSE
            0755,   022,  folder,  rw-r--r--, as every new file of the folder
            0750,   022,  folder,  rw-r--r--, the folder keeps others out
            0700,   022,  folder,  rw-r--r--, the folder keeps all others out
            2775,   002,  folder,  rw-rw-r--, the group works on them
            0755,   077,  folder,  rw-------, the process leaves others nothing
            0755,   022,  owner,   rw-------, the settings say so
            2775,   000,  owner,   rw-------, the settings say so
            """)
    void areReadableAsTheFolderOrTheSettingsSay(
            String folder, String mask, String setting, String expected, String because) throws Exception {
        Files.writeString(home.resolve("hsp-roster.yml"), "hsp-roster.output-permissions: " + setting + "\n");
        Path out = Files.createDirectory(home.resolve("out"));
        Files.setAttribute(out, "unix:mode", Integer.parseInt(folder, 8));

        OwnProcess.finish(OwnProcess.startWithMask(
                mask,
                home,
                home.resolve("said.txt"),
                "assess",
                roster.toString(),
                "--as-of",
                "2026-11-21", //
                "--out",
                out.toString(),
                "--results",
                out + "/r.json",
                "--calendar",
                out + "/c.ics"));

        try (Stream<Path> files = Files.list(out)) {
            assertThat(files)
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(permissions(file))
                            .as(because + ": " + file)
                            .isEqualTo(expected));
        }
    }

    private void leaveFilesOfAnEarlierVersion() throws IOException {
        for (String name : List.of("data/audit.log", "data/outbox/run-7.eml", "archive/2025-01/old.csv")) {
            Path file = home.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
            Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));
        }
    }

    private static void assertPrivate(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all)
                    .allSatisfy(path -> assertThat(permissions(path))
                            .as(path.toString())
                            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
