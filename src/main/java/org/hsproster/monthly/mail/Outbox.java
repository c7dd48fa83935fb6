package org.hsproster.monthly.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.hsproster.file.PrivateFolder;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * The mails that are to be sent, each a file that only its owner can read. They remain when a process is killed.
 *
 * @param folder made where it is missing
 */
record Outbox(Path folder) {

    private static final String ENDING = ".eml";
    private static final String PART = ".part";

    /** Adds a mail, or replaces the one of the same name. */
    void put(OutgoingMail mail, String from, Instant now) throws IOException {
        PrivateFolder.require(folder);
        Path part = Files.createTempFile(folder, "", PART); // which its owner alone can read
        try (OutputStream out = Files.newOutputStream(part)) {
            message(mail, from, now).writeTo(out);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
        Files.move(
                part,
                folder.resolve(mail.name() + ENDING),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Returns the files of the mails by name, and removes unfinished ones. No process may add mails at the same time.
     */
    List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.sorted().toList();
            for (Path file : all) {
                if (file.toString().endsWith(PART)) {
                    Files.delete(file);
                }
            }
            return all.stream().filter(file -> file.toString().endsWith(ENDING)).toList();
        }
    }

    private static MimeMessage message(OutgoingMail mail, String from, Instant now) throws MessagingException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        boolean hasParts = mail.attachment().isPresent();
        MimeMessageHelper helper = new MimeMessageHelper(message, hasParts, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(mail.to());
        helper.setSubject(mail.subject());
        helper.setText(mail.text());
        helper.setSentDate(Date.from(now));
        if (hasParts) {
            OutgoingMail.Attachment attachment = mail.attachment().get();
            helper.addAttachment(attachment.name(), attachment.content(), attachment.type());
        }
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: suppresses automatic replies
        message.saveChanges();
        message.setHeader("Message-ID", "<" + mail.id() + from.substring(from.indexOf('@')) + ">");
        return message;
    }
}
