package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

@DisplayName("The command serve")
class ServeCommandIT {

    private static final String HASH = "$2a$10$b0wdUvlI5p1Y30uEqHe3Bu9FTaIG.hfYuhqOtdM16JmHJz.nW2cNG";

    @TempDir
    private Path home;

    @Test
    void refusesToBeReachedByOthersWithoutUsersAndEncryption() throws IOException {
        Terminal terminal = new Terminal(home);
        Files.writeString(home.resolve("hsp-roster.yml"), "hsp-roster.web.address: 0.0.0.0");

        assertThat(terminal.execute("serve", "--no-browser")).isEqualTo(ExitCodes.CONFIGURATION);
        assertThat(terminal.err())
                .contains(
                        "hsp-roster.web.users is needed with hsp-roster.web.address, such as users: { sato: { role: hr,",
                        "hsp-roster.web.key-store is needed with hsp-roster.web.address, such as key-store: key-store.p12");
        assertThat(home.resolve("data").resolve("uploads")).doesNotExist();
    }

    @Test
    void refusesAKeyStoreThatCannotBeRead() throws IOException {
        Files.writeString(home.resolve("key-store.p12"), "no key");
        Files.writeString(home.resolve("word.txt"), "word");
        Files.writeString(home.resolve("hsp-roster.yml"), """
                hsp-roster.web:
                  address: 0.0.0.0
                  names: [localhost]
                  key-store: key-store.p12
                  key-store-password-file: word.txt
                  users: { sato: { role: hr, password: HASH } }
                """.replace("HASH", HASH));
        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("serve", "--no-browser", "--port", "0")).isEqualTo(ExitCodes.CONFIGURATION);
        assertThat(terminal.err()).contains("key-store.p12 cannot be used");
    }

    @Test
    void aPortOfAnotherProgramIsNamed() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Terminal terminal = new Terminal(home);

            assertThat(terminal.execute("serve", "--no-browser", "--port", String.valueOf(other.getLocalPort())))
                    .isEqualTo(ExitCodes.CONFIGURATION);
            assertThat(terminal.err())
                    .contains("Port " + other.getLocalPort() + " is taken by another program")
                    .hasLineCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"-1", "65536", "99999"})
    void aPortThatThereIsNotIsRefused(String port) {
        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("serve", "--no-browser", "--port", port)).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).contains("--port takes 0 to 65535, such as --port 8080");
    }

    @Test
    void makesTheHashOfAPasswordThatIsTypedTwice() {
        Terminal terminal = new Terminal(home, Map.of(), typing("correct horse battery", "correct horse battery"));

        assertThat(terminal.execute("serve", "--hash-password")).isEqualTo(ExitCodes.DONE);
        String hash = terminal.out().strip();
        assertThat(new BCryptPasswordEncoder().matches("correct horse battery", hash))
                .isTrue();
        assertThat(hash).startsWith("$2a$12$");
        assertThat(home.resolve("data")).as("nothing is served").doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FIRST,         SECOND,        CODE, SAID
            twelve chars,  twelve chars,  0,    ''
            eleven char,   eleven char,   2,    at least 12 characters
            twelve chars,  twelve charS,  2,    differ
            twelve chars,  ,              2,    terminal
            ,              ,              2,    terminal
            パスワードは二十四字ですからこれがちょうどよい長さ, パスワードは二十四字ですからこれがちょうどよい長さ, 2, at most 72 bytes
            パスワードは二十四字ですからこれちょうどよい長さ, パスワードは二十四字ですからこれちょうどよい長さ, 0, ''
            """)
    void aPasswordIsNeitherShortNorLongNorMistyped(String first, String second, int code, String said) {
        Terminal terminal = new Terminal(home, Map.of(), typing(first, second));

        assertThat(terminal.execute("serve", "--hash-password")).isEqualTo(code);
        assertThat(terminal.err()).contains(said);
        assertThat(terminal.out().isEmpty()).isEqualTo(code != 0);
    }

    private static PasswordPrompt typing(String first, String second) {
        Deque<Optional<String>> words =
                new ArrayDeque<>(List.of(Optional.ofNullable(first), Optional.ofNullable(second)));
        return question -> words.remove().map(String::toCharArray);
    }
}
