package org.hsproster.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The server that sends mails.
 *
 * @param isEncrypted whether mail is sent only after STARTTLS
 */
public record MailServer(String host, int port, boolean isEncrypted, Optional<Login> login) {

    private static final int SUBMISSION = 587;

    /**
     * The credentials for the server.
     *
     * @param passwordFile its first line is the password
     */
    public record Login(String user, Path passwordFile) {}

    static MailServer of(String host, Section section, Path home) {
        return new MailServer(
                host,
                section.value("port", ValueType.PORT).orElse(SUBMISSION),
                section.value("starttls", ValueType.YES_OR_NO).orElse(true),
                login(section, home));
    }

    private static Optional<Login> login(Section section, Path home) {
        ValueType<Path> passwordFile = ValueType.readableFile(home, "mail-password.txt");
        Optional<String> user = section.value("user", ValueType.NAME);
        Optional<Path> password = section.value("password-file", passwordFile);
        if (user.isPresent() && password.isEmpty()) {
            section.reportMissing("password-file", passwordFile, "user");
        }
        if (password.isPresent() && user.isEmpty()) {
            section.reportMissing("user", ValueType.NAME, "password-file");
        }
        return user.flatMap(name -> password.map(file -> new Login(name, file)));
    }
}
