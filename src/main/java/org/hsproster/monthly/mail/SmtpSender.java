package org.hsproster.monthly.mail;

import java.io.IOException;
import java.util.Properties;
import org.hsproster.settings.MailServer;
import org.hsproster.settings.PasswordFile;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Configures the connection to the mail server of the settings. */
final class SmtpSender {

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "60000";

    private SmtpSender() {}

    /** Returns a sender that has not yet connected. */
    static JavaMailSenderImpl to(MailServer server) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(server.host());
        sender.setPort(server.port());
        Properties properties = sender.getJavaMailProperties();
        String encrypts = Boolean.toString(server.isEncrypted());
        properties.setProperty("mail.smtp.starttls.enable", encrypts);
        properties.setProperty("mail.smtp.starttls.required", encrypts);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        return sender;
    }

    /**
     * Sets the credentials that the server asks for.
     *
     * @throws IOException where the password file cannot be read
     */
    static void signIn(JavaMailSenderImpl sender, MailServer server) throws IOException {
        if (server.login().isPresent()) {
            MailServer.Login login = server.login().get();
            sender.getJavaMailProperties().setProperty("mail.smtp.auth", "true");
            sender.setUsername(login.user());
            sender.setPassword(new String(PasswordFile.firstLine(login.passwordFile())));
        }
    }
}
