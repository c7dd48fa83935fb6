package org.hsproster.monthly.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

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
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "", PART); // which its owner alone can read
        try (OutputStream out = Files.newOutputStream(part)) {
            MailMessage.of(mail, from, now).writeTo(out);
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
}
