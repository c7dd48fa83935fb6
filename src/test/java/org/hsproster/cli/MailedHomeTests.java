package org.hsproster.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of monthly runs that send mails: each has a home and a mail server of its own. */
abstract class MailedHomeTests {

    @TempDir
    Path home;

    MailedHome mails;

    @BeforeEach
    void startServer() throws IOException {
        mails = MailedHome.in(home);
    }

    @AfterEach
    void stopServer() {
        mails.close();
    }
}
