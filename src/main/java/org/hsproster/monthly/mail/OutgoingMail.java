package org.hsproster.monthly.mail;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;

/**
 * A mail to one reader. Each has a mail of its own, so that a rejected address does not affect the others.
 *
 * @param name of its file; the same for the same mail of the same run
 * @param subject on one line, since a line break would begin another header
 */
record OutgoingMail(String name, String to, String subject, String text, Optional<Attachment> attachment) {

    OutgoingMail {
        subject = MailText.line(subject);
    }

    /** An attached file. */
    record Attachment(String name, InputStreamSource content, String type) {

        Attachment {
            name = MailText.fileName(name);
        }
    }

    /** Returns an id that is the same for a mail that is sent twice, so that a mail program may show it once. */
    UUID id() {
        return UUID.nameUUIDFromBytes(String.join("\n", name, to, subject, text).getBytes(StandardCharsets.UTF_8));
    }
}
