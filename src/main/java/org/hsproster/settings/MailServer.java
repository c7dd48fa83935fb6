package org.hsproster.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The server that sends mails.
 *
 * @param login empty where no sign-in is needed
 */
public record MailServer(String host, int port, Encryption encryption, Optional<Login> login) {

    private static final int SUBMISSION = 587;

    /** The port of connections that are encrypted from their start (RFC 8314). */
    private static final int SUBMISSIONS = 465;

    /** How the connection is encrypted. */
    public enum Encryption {
        /** From its start. */
        IMPLICIT,
        /** By STARTTLS, before anything is sent. */
        STARTTLS,
        NONE
    }

    /**
     * The credentials for the server.
     *
     * @param passwordFile its first line is the password
     */
    public record Login(String user, Path passwordFile) {}

    static MailServer of(String host, Section section, Path home) {
        int port = section.value("port", ValueType.PORT).orElse(SUBMISSION);
        return new MailServer(host, port, encryption(section, port), login(section, home));
    }

    private static Encryption encryption(Section section, int port) {
        boolean isImplicit = section.value("implicit-tls", ValueType.YES_OR_NO).orElse(port == SUBMISSIONS);
        boolean isStartTls = section.value("starttls", ValueType.YES_OR_NO).orElse(true);
        if (isImplicit) {
            return Encryption.IMPLICIT;
        }
        return isStartTls ? Encryption.STARTTLS : Encryption.NONE;
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
