package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.hsproster.testing.OwnProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Unusual files in the inbox")
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(value = 5, unit = TimeUnit.MINUTES) // a pipe is never read to its end
class InboxFilesIT {

    private static final String ROSTER =
            "社員番号,国籍,在留資格,在留期限,生年月日,学位,年収（円）,日本語能力\n" + "1001,インド,高度専門職1号ロ,2027-03-31,1985-04-01,学士,3500000,\n";

    @TempDir
    private Path home;

    private Path inbox = Path.of("");

    @BeforeEach
    void putARoster() throws IOException {
        inbox = Files.createDirectory(home.resolve("inbox"));
        Files.writeString(inbox.resolve("good.csv"), ROSTER);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            NAME,              IS_TOLD, BECAUSE
            .名簿.xlsx,        true,    it may be a roster
            .roster.CSV,       true,    it may be a roster
            .roster.txt,       true,    it may be a roster
            .DS_Store,         false,   macOS writes it
            ._名簿.xlsx,       false,   macOS writes it beside a file
            .~lock.名簿.xlsx#, false,   LibreOffice locks with it
            .~名簿.xlsx,       false,   WPS Office locks with it
            ~$名簿.xlsx,       false,   Excel locks with it
            .名簿.xlsx.part,   false,   a copy is being written
            .gitignore,        false,   it is no roster
            Thumbs.db,         false,   Windows writes it
            desktop.ini,       false,   Windows writes it
            """)
    void areToldWhereTheyAreHiddenRosters(String name, boolean isTold, String because) throws IOException {
        Files.writeString(inbox.resolve(name), ROSTER);

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly")).as(because).isEqualTo(isTold ? ExitCodes.ROSTER : ExitCodes.DONE);
        if (isTold) {
            assertThat(terminal.err().strip())
                    .isEqualTo(name + " is a hidden file, and was not assessed. To have it assessed, show it and remove"
                            + " the dot before its name; move what is no roster out of " + inbox + ".");
        } else {
            assertThat(terminal.err()).as(because).isEmpty();
        }
        assertThat(inbox.resolve(name)).exists();
        assertThat(archived()).containsExactly("good.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name.csv", "名簿.xlsx", "pipe"})
    void areToldWhereTheyArePipes(String name) throws Exception {
        pipe(inbox.resolve(name));

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly")).isEqualTo(ExitCodes.ROSTER);
        assertThat(terminal.err().strip())
                .isEqualTo(name + " is no file but a pipe or a device, and was not assessed. Move it out of " + inbox
                        + ".");
        assertThat(audited()).containsExactlyInAnyOrder(tuple("good.csv", 0), tuple(name, 3));
        assertThat(archived()).containsExactly("good.csv");
    }

    @Test
    void areReadByNoCommandWhereTheyArePipes() throws Exception {
        Path pipe = pipe(home.resolve("pipe.csv"));

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("assess", pipe.toString())).isEqualTo(ExitCodes.ROSTER);
        assertThat(terminal.err()).contains("pipe.csv is no file but a pipe or a device");
        terminal = new Terminal(home);
        assertThat(terminal.execute("assess", inbox.resolve("good.csv").toString(), "--join", pipe.toString()))
                .isEqualTo(ExitCodes.ROSTER);
        assertThat(terminal.err()).contains("pipe.csv is no file but a pipe or a device");
    }

    @Test
    void areToldWhereTheyAreLinksToNothing() throws IOException {
        Files.createSymbolicLink(inbox.resolve("link.csv"), home.resolve("gone.csv"));
        Files.createSymbolicLink(inbox.resolve("loop.csv"), inbox.resolve("loop.csv"));

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly")).isEqualTo(ExitCodes.ROSTER);
        String rest = " is a link to a file that is not there, and nothing was assessed. Put the roster itself into "
                + inbox + ", and delete the link.";
        assertThat(terminal.err().lines()).containsExactly("link.csv" + rest, "loop.csv" + rest);
        assertThat(archived()).containsExactly("good.csv");
    }

    @Test
    void areArchivedWithTheirContentWhereTheyAreLinks() throws IOException {
        Path original = Files.writeString(home.resolve("original.csv"), ROSTER);
        Files.setPosixFilePermissions(original, PosixFilePermissions.fromString("rw-r--r--"));
        Files.createSymbolicLink(inbox.resolve("link.csv"), Path.of("../original.csv"));

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly")).as(terminal.err()).isZero();
        Path archived = home.resolve("archive/2026-11/link.csv");
        assertThat(archived).hasContent(ROSTER);
        assertThat(Files.isSymbolicLink(archived)).isFalse();
        assertThat(Files.getPosixFilePermissions(archived)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.exists(inbox.resolve("link.csv"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
        assertThat(original).hasContent(ROSTER);
        assertThat(Files.getPosixFilePermissions(original)).isEqualTo(PosixFilePermissions.fromString("rw-r--r--"));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            BYTES, EXIT_CODE, BECAUSE
            208,   0,         no hidden file has a name of more than 255 bytes
            209,   5,         one beside the calendar would
            251,   5,         so would the workbook
            """)
    void areToldWhereTheirNamesAreTooLong(int bytes, int exitCode, String because) throws IOException {
        String name = "n".repeat(bytes - 4) + ".csv";
        Files.writeString(inbox.resolve(name), ROSTER);

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly")).as(because + terminal.err()).isEqualTo(exitCode);
        if (exitCode != 0) {
            assertThat(terminal.err())
                    .contains("since its name is longer than the disk allows")
                    .doesNotContain("Excel");
            assertThat(inbox.resolve(name)).exists();
        }
        assertThat(archived()).contains("good.csv");
    }

    @ParameterizedTest
    @CsvSource({"mode 000 file, ---------", "write only, -w-------"})
    void areToldWhereTheyMayNotBeRead(String name, String permissions) throws Exception {
        Path denied = Files.writeString(inbox.resolve(name + ".csv"), ROSTER);
        Files.setPosixFilePermissions(denied, PosixFilePermissions.fromString(permissions));

        assertThat(monthlyWithoutPrivileges()).isEqualTo(ExitCodes.ROSTER);
        assertThat(said())
                .contains(name + ".csv cannot be read, since permission is missing")
                .doesNotContain("damaged");
        assertThat(archived()).containsExactly("good.csv");
        assertThat(audited()).contains(tuple(name + ".csv", 3));
    }

    @Test
    void areToldWhereTheyLeadIntoAFolderThatMayNotBeRead() throws Exception {
        Path closed = Files.createDirectory(home.resolve("closed"));
        Files.writeString(closed.resolve("roster.csv"), ROSTER);
        Files.createSymbolicLink(inbox.resolve("link.csv"), closed.resolve("roster.csv"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));

        assertThat(monthlyWithoutPrivileges()).isEqualTo(ExitCodes.ROSTER);
        assertThat(said()).contains("link.csv was not assessed, since permission to read it is missing");
        assertThat(archived()).containsExactly("good.csv");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void areNotReachedInAnInboxThatMayNotBeRead() throws Exception {
        Files.setPosixFilePermissions(inbox, PosixFilePermissions.fromString("-wx------"));

        assertThat(monthlyWithoutPrivileges()).isEqualTo(ExitCodes.OUTPUT);
        assertThat(said().strip())
                .isEqualTo(
                        "The folder " + inbox + " cannot be read. Check that it is a folder and that this user may read"
                                + " it, and run again.");
        assertThat(audited()).containsExactly(tuple("inbox", 5));
        Files.setPosixFilePermissions(inbox, PosixFilePermissions.fromString("rwx------"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb.csv", "a\rb.csv", "a\u001b[31mb.csv", "a\u202eb.csv", "a\u2028b.csv"})
    void haveNoControlCharactersInWhatIsTold(String name) throws Exception {
        assumeThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");
        try (MailedHome mails = MailedHome.in(home)) {
            mails.set(", managers: { 開発部: [x@example.jp] }");
            mails.put(name, ROSTER.replace("国籍", "部署,国籍").replace("1001,", "1001,開発部,"));
            mails.put(name.replace(".csv", ".ods"), ROSTER);

            Terminal terminal = mails.monthly();

            String shown = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}]", " ");
            assertThat(terminal.out()).contains(shown);
            assertThat(terminal.err()).contains(shown.replace(".csv", ".ods"));
            String texts = terminal.out() + terminal.err() + mails.texts("hr@example.jp") + mails.texts("x@example.jp");
            assertThat(texts.replace(System.lineSeparator(), "").replace("\n", ""))
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}]");
            assertThat(texts.lines()).noneMatch(line -> line.startsWith("b.csv"));
        }
    }

    private static Path pipe(Path pipe) throws Exception {
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assertThat(made.waitFor()).isZero();
        return pipe;
    }

    private int monthlyWithoutPrivileges() throws Exception {
        Process process = OwnProcess.startWithoutPrivileges(
                home, home.resolve("said.txt"), "monthly", "--as-of", "2026-11-21", "--lang", "en");
        return process.waitFor();
    }

    private String said() throws IOException {
        return Files.readString(home.resolve("said.txt"));
    }

    private List<String> archived() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("archive/2026-11"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private List<Tuple> audited() throws IOException {
        try (Stream<String> lines = Files.lines(home.resolve("data/audit.log"))) {
            return lines.map(new JsonMapper()::readTree)
                    .map(line -> tuple(
                            line.path("roster").asString(),
                            line.path("exitCode").asInt()))
                    .toList();
        }
    }
}
