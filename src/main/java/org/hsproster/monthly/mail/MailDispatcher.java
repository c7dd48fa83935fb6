package org.hsproster.monthly.mail;

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
import java.util.Optional;
import java.util.regex.Pattern;
import org.hsproster.monthly.mail.Delivery.Trouble;
import org.hsproster.settings.MailServer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends the mails of an outbox. One that cannot be sent stays in it until it is too old. */
final class MailDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatcher.class);
    private static final Pattern PERSONAL_PART = Pattern.compile("[^\\s<>\"]+@");

    private final JavaMailSenderImpl sender;
    private final Outbox outbox;
    private int sent;
    private int waiting;
    private int givenUp;
    private Optional<Trouble> trouble = Optional.empty();

    MailDispatcher(MailServer server, Outbox outbox) {
        this.sender = SmtpSender.to(server);
        this.outbox = outbox;
        try {
            SmtpSender.signIn(sender, server);
        } catch (IOException e) {
            LOG.error("the password of the mail server cannot be read", e);
            this.trouble = Optional.of(Trouble.PASSWORD_FILE);
        }
    }

    Delivery deliver(Instant now, Period keep) {
        Instant oldest = now.atZone(ZoneOffset.UTC).minus(keep).toInstant();
        try {
            for (Path file : outbox.files()) {
                deliver(file, oldest);
            }
        } catch (IOException e) {
            LOG.error("the outbox cannot be used", e);
            trouble = Optional.of(Trouble.OUTBOX);
        }
        return new Delivery(sent, waiting, givenUp, trouble, outbox.folder());
    }

    private void deliver(Path file, Instant oldest) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = sender.createMimeMessage(in);
            @Nullable Date written = message.getSentDate();
            if (written != null && written.toInstant().isBefore(oldest)) {
                givenUp++;
            } else if (isSent(message)) {
                sent++;
            } else {
                waiting++;
                return;
            }
        } catch (MailException | MessagingException e) {
            LOG.error("a mail of the outbox is damaged: {}", file.getFileName());
            givenUp++;
        }
        Files.delete(file);
    }

    /** Sends a mail. Once the server has failed to respond, the remaining mails are not tried. */
    private boolean isSent(MimeMessage message) {
        if (trouble.filter(known -> known != Trouble.REFUSED).isPresent()) {
            return false;
        }
        try {
            sender.send(message);
            return true;
        } catch (MailException e) {
            trouble = Optional.of(trouble(e));
            LOG.error("a mail could not be sent: {}", withoutPeople(e));
            return false;
        }
    }

    /** Returns why sending failed. A failed connection is the cause of the exception; a rejected mail is not. */
    private static Trouble trouble(MailException failure) {
        if (failure instanceof MailAuthenticationException) {
            return Trouble.LOGIN;
        }
        return failure instanceof MailSendException && failure.getCause() == null
                ? Trouble.REFUSED
                : Trouble.NO_CONNECTION;
    }

    private static String withoutPeople(MailException failure) {
        String message = String.valueOf(
                NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
        return PERSONAL_PART.matcher(message).replaceAll("...@");
    }
}
