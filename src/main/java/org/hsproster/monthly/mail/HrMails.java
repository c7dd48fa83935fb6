package org.hsproster.monthly.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsproster.report.run.OutlookLine;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.annotation.WorkbookSource;
import org.springframework.core.io.FileSystemResource;

/** Mails to HR about a run: counts, the nearest deadlines and reminders by employee number. */
final class HrMails {

    /** Base64 adds a third, and many servers accept no more than 10 MB. */
    private static final long LARGEST_ATTACHMENT = 7L << 20;

    private static final String WORKBOOK_TYPE = "application/octet-stream";

    private final Texts texts;
    private final Sentences sentences;

    HrMails(Texts texts) {
        this.texts = texts;
        this.sentences = new Sentences(texts);
    }

    List<OutgoingMail> of(String name, RunSummaryMail mail, Path workbook, List<String> readers) throws IOException {
        boolean isAttached = WorkbookSource.asksForPassword(workbook) && Files.size(workbook) <= LARGEST_ATTACHMENT;
        Optional<OutgoingMail.Attachment> attachment = isAttached
                ? Optional.of(new OutgoingMail.Attachment(
                        String.valueOf(workbook.getFileName()), new FileSystemResource(workbook), WORKBOOK_TYPE))
                : Optional.empty();
        String subject = texts.text(
                "mail.hr.subject", mail.asOf(), mail.summary().urgent().line(texts), mail.roster());
        String text = text(
                mail,
                isAttached
                        ? texts.text("mail.attached")
                        : texts.text("mail.workbook", MailText.line(workbook.toString())));
        List<OutgoingMail> mails = new ArrayList<>();
        for (String reader : readers) {
            mails.add(new OutgoingMail(name + "-hr-" + (mails.size() + 1), reader, subject, text, attachment));
        }
        return mails;
    }

    private String text(RunSummaryMail mail, String workbookLine) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("mail.hr.opening", mail.roster(), mail.asOf()));
        if (!mail.reminders().last().isEmpty()) {
            lines.add("");
            lines.addAll(mail.reminders().last());
        }
        lines.add(mail.summary().urgent().line(texts));
        lines.add("");
        lines.add(texts.text("mail.outlooks"));
        OutlookLine.of(mail.summary().outlooks(), texts)
                .forEach(line -> lines.add(texts.text("mail.outlook", line.words(), line.people())));
        lines.add("");
        lines.add(texts.text("mail.changes", mail.summary().changes().line(texts)));
        lines.add("");
        mail.summary().cases().line(texts).ifPresent(line -> lines.addAll(List.of(line, "")));
        lines.addAll(deadlines(mail));
        lines.addAll(mail.reminders().entered());
        lines.add(texts.text("mail.problems", mail.summary().problems()));
        lines.add(workbookLine);
        if (mail.isKeptFromManagers()) {
            lines.add(texts.text("mail.keptFromManagers"));
        }
        lines.add("");
        lines.add(texts.text("mail.closing"));
        return String.join("\n", lines) + "\n";
    }

    private List<String> deadlines(RunSummaryMail mail) {
        if (mail.nearest().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.text(
                "mail.deadlines", mail.nearest().size(), mail.summary().urgent().toActOn()));
        for (PersonNotice person : mail.nearest()) {
            lines.add(texts.text(
                    "mail.deadline",
                    person.urgency().deadline().<Object>map(day -> day).orElseGet(() -> texts.text("mail.noDate")),
                    person.employeeNo().map(MailText::line).orElseGet(() -> texts.text("mail.noNumber")),
                    person.outlook(sentences.flag(person.outlook()), texts)));
        }
        lines.add("");
        return lines;
    }
}
