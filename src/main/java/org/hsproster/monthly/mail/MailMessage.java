package org.hsproster.monthly.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.ParameterList;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Writes a mail as a message (RFC 5322), with texts in UTF-8 whatever the locale of the system. */
final class MailMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private MailMessage() {}

    static MimeMessage of(OutgoingMail mail, String from, Instant now) throws MessagingException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        boolean hasParts = mail.attachment().isPresent();
        MimeMessageHelper helper = new MimeMessageHelper(message, hasParts, UTF_8);
        helper.setFrom(from);
        helper.setTo(mail.to());
        helper.setSubject(mail.subject());
        helper.setText(mail.text());
        helper.setSentDate(Date.from(now));
        if (hasParts) {
            attach(mail.attachment().get(), helper);
        }
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: suppresses automatic replies
        message.saveChanges();
        message.setHeader("Message-ID", "<" + mail.id() + from.substring(from.indexOf('@')) + ">");
        return message;
    }

    /** Adds a file. Its name gets the charset here (RFC 2231), since the library takes that of the system. */
    private static void attach(OutgoingMail.Attachment attachment, MimeMessageHelper helper) throws MessagingException {
        helper.addAttachment(attachment.name(), attachment.content(), attachment.type());
        MimeBodyPart part = (MimeBodyPart) helper.getRootMimeMultipart()
                .getBodyPart(helper.getRootMimeMultipart().getCount() - 1);
        ContentType type = new ContentType(attachment.type());
        ParameterList ofType = type.getParameterList() == null ? new ParameterList() : type.getParameterList();
        ofType.set("name", attachment.name(), UTF_8);
        type.setParameterList(ofType);
        part.setHeader("Content-Type", type.toString());
        ParameterList ofDisposition = new ParameterList();
        ofDisposition.set("filename", attachment.name(), UTF_8);
        part.setHeader("Content-Disposition", new ContentDisposition(Part.ATTACHMENT, ofDisposition).toString());
    }
}
