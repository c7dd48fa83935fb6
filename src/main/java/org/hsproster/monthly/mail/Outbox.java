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
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * The letters that are to be sent, a file each, for their owner's eyes only: they outlive a process that is killed.
 *
 * @param folder made where it is missing
 */
record Outbox(Path folder) {

    private static final String ENDING = ".eml";
    private static final String PART = ".part";

    /** Takes a letter; the same one again takes its place. */
    void put(OutgoingMail letter, String from, Instant now) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "", PART); // which its owner alone can read
        try (OutputStream out = Files.newOutputStream(part)) {
            message(letter, from, now).writeTo(out);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
        Files.move(
                part,
                folder.resolve(letter.name() + ENDING),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** By name. To be called while nobody puts letters in: what a killed process has begun is thrown away. */
    List<Path> letters() throws IOException {
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

    private static MimeMessage message(OutgoingMail letter, String from, Instant now) throws MessagingException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        boolean hasParts = letter.attachment().isPresent();
        MimeMessageHelper helper = new MimeMessageHelper(message, hasParts, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(letter.to());
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        helper.setSentDate(Date.from(now));
        if (hasParts) {
            OutgoingMail.Attachment attachment = letter.attachment().get();
            helper.addAttachment(attachment.name(), attachment.content(), attachment.type());
        }
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no notes of absence, please
        message.saveChanges();
        message.setHeader("Message-ID", "<" + letter.id() + from.substring(from.indexOf('@')) + ">");
        return message;
    }
}
