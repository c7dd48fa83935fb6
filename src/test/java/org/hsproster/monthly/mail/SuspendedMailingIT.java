package org.hsproster.monthly.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hsproster.settings.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A process that was suspended while it sent mails")
class SuspendedMailingIT {

    @Test
    void sendsNoMoreOnceAnotherHasTakenTheOutboxOver(@TempDir Path home) throws Exception {
        GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try {
            Files.writeString(
                    home.resolve("hsp-roster.yml"),
                    "hsp-roster.mail: { host: localhost, port: "
                            + server.getSmtp().getPort()
                            + ", starttls: false, from: hsp@example.jp, hr: [a@example.jp, b@example.jp] }");
            AtomicInteger mails = new AtomicInteger();
            Mailing mailing =
                    new Mailing(Settings.in(home).mail().orElseThrow(), home.resolve("outbox"), Instant.now(), () -> {
                        if (mails.incrementAndGet() == 2) {
                            throw new IllegalStateException("taken over");
                        }
                    });

            assertThatThrownBy(() -> mailing.close(
                            LocalDate.of(2026, 11, 21),
                            home.resolve("inbox"),
                            List.of("A problem."),
                            new RosterCounts(0, 0, 1)))
                    .hasMessage("taken over");

            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(home.resolve("outbox")).isDirectoryContaining("glob:**.eml");
        } finally {
            server.stop();
        }
    }
}
