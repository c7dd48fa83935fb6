package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.hsproster.testing.OwnProcess;
import org.hsproster.testing.rosters.TestRosters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A database server that does not answer")
class DatabaseServerIT {

    private static final String PASSWORD = "correct-horse";

    @TempDir
    private Path home;

    private Path roster = Path.of("");
    private String name = "";

    @BeforeEach
    void nameAClosedPort() throws IOException {
        roster = TestRosters.csv(Files.createDirectory(home.resolve("inbox")), "roster.csv", TestRosters.SAFE);
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            name = "127.0.0.1:" + socket.getLocalPort() + "/hsp";
        }
        Files.writeString(home.resolve("pw.txt"), PASSWORD + "\n");
        Files.writeString(
                home.resolve("hsp-roster.yml"),
                "hsp-roster.database: { url: 'jdbc:postgresql://" + name + "', user: hsp, password-file: pw.txt }\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"monthly", "assess", "history", "purge"})
    void isNamedInOneSentence(String command) {
        Terminal terminal = new Terminal(home);
        int code = switch (command) {
            case "assess" -> terminal.execute(command, roster.toString());
            case "purge" -> terminal.execute(command, "--older-than", "24m");
            default -> terminal.execute(command);
        };

        assertThat(terminal.err().lines()).hasSize(1);
        assertThat(terminal.err()).contains(name, "does not answer");
        assertThat(code).isEqualTo(ExitCodes.OUTPUT);
        assertThat(roster).exists();
    }

    @Test
    void failsTheCheck() {
        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("data", "check")).isEqualTo(ExitCodes.OUTPUT);
        assertThat(terminal.err()).contains(name, "does not answer");
    }

    @Test
    void isNamedWithoutStackTraceAndPassword() throws Exception {
        Path said = home.resolve("said.txt");
        Process process = OwnProcess.start(home, said, "monthly");

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ExitCodes.OUTPUT);
        assertThat(Files.readString(said)).contains(name).doesNotContain("\tat ", "Exception", PASSWORD);
        assertThat(Files.readString(home.resolve("data/hsp-roster.log")))
                .contains("\tat ")
                .doesNotContain(PASSWORD);
        assertThat(Files.readString(home.resolve("data/audit.log"))).contains("\"exitCode\":5");
        assertThat(roster).exists();
    }
}
