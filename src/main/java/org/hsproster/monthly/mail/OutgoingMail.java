package org.hsproster.monthly.mail;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;

/**
 * A mail to one reader: one address that no server takes keeps it from nobody else.
 *
 * @param name of its file; the same for the same letter of the same run
 */
record OutgoingMail(String name, String to, String subject, String text, Optional<Attachment> attachment) {

    /** A file beside the text. */
    record Attachment(String name, InputStreamSource content, String type) {}

    /** Equal for a letter that is sent twice, so that a reader's mail program may show it once. */
    UUID id() {
        return UUID.nameUUIDFromBytes(String.join("\n", name, to, subject, text).getBytes(StandardCharsets.UTF_8));
    }
}
