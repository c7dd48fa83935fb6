package org.hsproster.monthly.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.hsproster.settings.MailServer;
import org.hsproster.settings.MailServer.Encryption;
import org.hsproster.settings.PasswordFile;
import org.jspecify.annotations.Nullable;

/**
 * A connection to the mail server, opened with the first mail. Where the server ends it after some mails, as many do, it
 * is opened again for the next one.
 */
final class SmtpConnection implements AutoCloseable {

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "60000";

    private final MailServer server;
    private final Session session;
    private @Nullable Transport transport;
    private boolean hasSent;

    SmtpConnection(MailServer server) {
        this.server = server;
        this.session = Session.getInstance(properties(server));
    }

    private static Properties properties(MailServer server) {
        Properties properties = new Properties();
        String startTls = Boolean.toString(server.encryption() == Encryption.STARTTLS);
        properties.setProperty("mail.smtp.starttls.enable", startTls);
        properties.setProperty("mail.smtp.starttls.required", startTls);
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(server.encryption() == Encryption.IMPLICIT));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.auth", Boolean.toString(server.login().isPresent()));
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        return properties;
    }

    MimeMessage message(InputStream in) throws MessagingException {
        return new MimeMessage(session, in);
    }

    /**
     * Sends a mail.
     *
     * @throws MessagingException where it was not sent; {@link #isOpen} tells whether the server has rejected it
     * @throws IOException where the password file cannot be read
     */
    void send(MimeMessage message) throws MessagingException, IOException {
        boolean mayHaveEnded = hasSent;
        try {
            sendOnce(message);
        } catch (MessagingException e) {
            if (!mayHaveEnded || isOpen()) {
                throw e;
            }
            hasSent = false;
            sendOnce(message);
        }
    }

    private void sendOnce(MimeMessage message) throws MessagingException, IOException {
        Transport open = opened();
        open.sendMessage(message, message.getAllRecipients());
        hasSent = true;
    }

    /** Tests whether the server still answers. */
    boolean isOpen() {
        return transport != null && transport.isConnected();
    }

    private Transport opened() throws MessagingException, IOException {
        Transport known = transport;
        if (known != null && known.isConnected()) {
            return known;
        }
        hasSent = false;
        Transport fresh = session.getTransport("smtp");
        if (server.login().isPresent()) {
            MailServer.Login login = server.login().get();
            String password = new String(PasswordFile.firstLine(login.passwordFile()));
            fresh.connect(server.host(), server.port(), login.user(), password);
        } else {
            fresh.connect(server.host(), server.port(), null, null);
        }
        transport = fresh;
        return fresh;
    }

    @Override
    public void close() {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException e) {
            // the server has ended the connection
        }
    }
}
