package org.hsproster.monthly.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hsproster.monthly.mail.Delivery.Trouble;
import org.hsproster.settings.MailServer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the mails of an outbox over one connection. One that cannot be sent stays in it until it is too old. */
final class MailDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatcher.class);
    private static final Pattern PERSONAL_PART = Pattern.compile("[^\\s<>\"]+@");

    private final MailServer server;
    private final Outbox outbox;
    private final Runnable fence;
    private int sent;
    private int waiting;
    private int givenUp;
    private Optional<Trouble> trouble = Optional.empty();

    MailDispatcher(MailServer server, Outbox outbox, Runnable fence) {
        this.server = server;
        this.outbox = outbox;
        this.fence = fence;
    }

    Delivery deliver(Instant now, Period keep, List<SharedDepartment> heldBack, MissingDepartments missing) {
        Instant oldest = now.atZone(ZoneOffset.UTC).minus(keep).toInstant();
        try (SmtpConnection connection = new SmtpConnection(server)) {
            for (Path file : outbox.files()) {
                fence.run();
                deliver(file, oldest, connection);
            }
        } catch (IOException e) {
            LOG.error("the outbox cannot be used", e);
            trouble = Optional.of(Trouble.OUTBOX);
        }
        return new Delivery(sent, waiting, givenUp, trouble, heldBack, missing, outbox.folder());
    }

    private void deliver(Path file, Instant oldest, SmtpConnection connection) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = connection.message(in);
            @Nullable Date written = message.getSentDate();
            if (written != null && written.toInstant().isBefore(oldest)) {
                givenUp++;
            } else if (isSent(message, connection)) {
                sent++;
            } else {
                waiting++;
                return;
            }
        } catch (MessagingException e) {
            LOG.error("a mail of the outbox is damaged: {}", file.getFileName());
            givenUp++;
        }
        Files.delete(file);
    }

    /** Sends a mail. Once the server has failed to respond, the remaining mails are not tried. */
    private boolean isSent(MimeMessage message, SmtpConnection connection) {
        if (trouble.filter(known -> known != Trouble.REFUSED).isPresent()) {
            return false;
        }
        try {
            connection.send(message);
            return true;
        } catch (MessagingException e) {
            trouble = Optional.of(trouble(e, connection));
            LOG.error("a mail could not be sent: {}", withoutPeople(e));
        } catch (IOException e) {
            trouble = Optional.of(Trouble.PASSWORD_FILE);
            LOG.error("the password of the mail server cannot be read", e);
        }
        return false;
    }

    private static Trouble trouble(MessagingException failure, SmtpConnection connection) {
        if (failure instanceof AuthenticationFailedException) {
            return Trouble.LOGIN;
        }
        return connection.isOpen() ? Trouble.REFUSED : Trouble.NO_CONNECTION;
    }

    private static String withoutPeople(MessagingException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return PERSONAL_PART.matcher(String.valueOf(cause.getMessage())).replaceAll("...@");
    }
}
