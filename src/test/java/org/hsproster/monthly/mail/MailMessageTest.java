package org.hsproster.monthly.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;

@DisplayName("A mail as a message")
class MailMessageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            TEXT                                | SUBJECT                             | FILE
            roster.csv                          | roster.csv                          | roster.csv
            名簿「本社」の開発部・営業部・総務部・経理部・人事部・法務部の一覧 | 名簿「本社」の開発部・営業部・総務部・経理部・人事部・法務部の一覧 | 名簿「本社」の開発部・営業部・総務部・経理部・人事部・法務部の一覧
            𠮷野家😀                            | 𠮷野家😀                            | 𠮷野家😀
            a<CR><LF>Bcc: b@example.jp         | a Bcc: b@example.jp                 | a Bcc_ b@example.jp
            a<LS>b<NEL>c<RLO>d                  | a b c d                             | a b c d
            ../etc/passwd                       | ../etc/passwd                       | .._etc_passwd
            R&D "Tokyo"; x=1                    | R&D "Tokyo"; x=1                    | R&D _Tokyo_; x=1
            """)
    void hasTheTextInSubjectAndFileName(String text, String subject, String file) throws Exception {
        MimeMessage mail = parsed(unescaped(text));

        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(attachment(mail).getFileName()).isEqualTo(file);
        assertThat(Collections.list(mail.getAllHeaders()))
                .extracting(header -> header.getName())
                .containsExactlyInAnyOrder(
                        "From",
                        "To",
                        "Subject",
                        "Date",
                        "Message-ID",
                        "MIME-Version",
                        "Content-Type",
                        "Auto-Submitted");
    }

    @Test
    void hasItsFileNameInUtf8WhateverTheSystem() throws Exception {
        BodyPart part = attachment(parsed("名簿"));

        String percent = "UTF-8''%E5%90%8D%E7%B0%BF";
        assertThat(part.getHeader("Content-Disposition")).containsExactly("attachment; filename*=" + percent);
        assertThat(part.getHeader("Content-Type")[0]).contains("name*=" + percent);
    }

    /** Returns a text with the characters that a line of a table cannot have. */
    private static String unescaped(String text) {
        return text.replace("<CR>", "\r")
                .replace("<LF>", "\n")
                .replace("<LS>", "\u2028")
                .replace("<NEL>", "\u0085")
                .replace("<RLO>", "\u202e");
    }

    private static MimeMessage parsed(String text) throws Exception {
        OutgoingMail mail = new OutgoingMail(
                "run-1-hr-1",
                "hr@example.jp",
                text,
                "text",
                Optional.of(new OutgoingMail.Attachment(text, new ByteArrayResource(new byte[1]), "text/csv")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MailMessage.of(mail, "hsp@example.jp", Instant.EPOCH).writeTo(bytes);
        assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).as("only ASCII").matches("(?s)[\\x00-\\x7f]*");
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static BodyPart attachment(MimeMessage mail) throws Exception {
        return ((Multipart) mail.getContent()).getBodyPart(1);
    }
}
