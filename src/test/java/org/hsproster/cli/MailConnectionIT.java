package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The connection to the mail server")
class MailConnectionIT {

    private static final int MANY = 100;
    private static final String ROSTER =
            "社員番号,国籍,在留資格,在留期限,生年月日,学位,年収（円）,日本語能力\n" + "1001,インド,高度専門職1号ロ,2027-09-30,1992-04-01,博士,8000000,N1\n";

    @TempDir
    private Path home;

    @Test
    void isOneForAllMailsOfARun() throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer(Set.of(), MANY, MANY)) {
            Terminal terminal = monthly(server, "[a@example.jp, b@example.jp]");

            assertThat(terminal.out()).contains("Mail sent: 4");
            assertThat(server.receivers())
                    .containsExactly("a@example.jp", "b@example.jp", "a@example.jp", "b@example.jp");
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void goesOnAfterARejectedMail() throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer(Set.of("gone@example.jp"), MANY, MANY)) {
            Terminal terminal = monthly(server, "[gone@example.jp, b@example.jp]");

            assertThat(terminal.out()).contains("Mail sent: 2");
            assertThat(terminal.err())
                    .contains("Mail that could not be sent: 2. The mail server refuses the sender or an address");
            assertThat(server.receivers()).containsExactly("b@example.jp", "b@example.jp");
            assertThat(server.connections()).isEqualTo(1);
            assertThat(waiting()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            PER_CONNECTION, MOST, SENT, CONNECTIONS, BECAUSE
            1,              100,  4,    4,           the server takes one mail a connection
            3,              100,  4,    2,           the server takes three mails a connection
            100,            3,    3,    2,           the server takes no more mails; the rest waits
            100,            0,    0,    1,           nothing was ever sent over this connection
            """)
    void isOpenedAgainAsLongAsTheServerTakesMails(
            int perConnection, int most, int sent, int connections, String because) throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer(Set.of(), perConnection, most)) {
            Terminal terminal = monthly(server, "[a@example.jp, b@example.jp]");

            assertThat(server.receivers()).as(because).hasSize(sent);
            assertThat(server.connections()).as(because).isEqualTo(connections);
            assertThat(waiting()).as(because).isEqualTo(4 - sent);
            assertThat(terminal.err().contains("The mail server cannot be reached"))
                    .as(because)
                    .isEqualTo(sent < 4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"implicit-tls: true", "implicit-tls: true, starttls: false"})
    void isEncryptedFromItsStartWhereSoSet(String setting) throws Exception {
        SSLContext before = SSLContext.getDefault();
        SSLContext tls = StartTlsServer.localhost(home);
        SSLContext.setDefault(tls);
        try (ScriptedMailServer server = new ScriptedMailServer(Set.of(), MANY, MANY);
                StartTlsServer front = StartTlsServer.encryptedFromStart(server.port(), tls)) {
            Terminal terminal = monthly(front.port(), "[a@example.jp], " + setting);

            assertThat(terminal.out()).as(terminal.err()).contains("Mail sent: 2");
        } finally {
            SSLContext.setDefault(before);
        }
    }

    @Test
    void isNotMadeToAServerThatIsNotTrusted() throws Exception {
        SSLContext tls = StartTlsServer.localhost(home);
        try (ScriptedMailServer server = new ScriptedMailServer(Set.of(), MANY, MANY);
                StartTlsServer front = StartTlsServer.encryptedFromStart(server.port(), tls)) {
            assertThat(monthly(front.port(), "[a@example.jp], implicit-tls: true")
                            .err())
                    .contains("offers no encryption that this computer trusts");
            assertThat(server.receivers()).isEmpty();
        }
    }

    private Terminal monthly(ScriptedMailServer server, String hr) throws IOException {
        return monthly(server.port(), hr + ", starttls: false");
    }

    /** Assesses two rosters, each with a mail to every reader in HR. */
    private Terminal monthly(int port, String hr) throws IOException {
        Path inbox = Files.createDirectories(home.resolve("inbox"));
        Files.writeString(inbox.resolve("one.csv"), ROSTER);
        Files.writeString(inbox.resolve("two.csv"), ROSTER);
        Files.writeString(
                home.resolve("hsp-roster.yml"),
                "hsp-roster.mail: { host: localhost, port: " + port + ", from: hsp@example.jp, hr: " + hr + " }");
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute("monthly")).as(terminal.err()).isZero();
        return terminal;
    }

    private long waiting() throws IOException {
        try (Stream<Path> mails = Files.list(home.resolve("data/outbox"))) {
            return mails.count();
        }
    }
}
