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

/** What HR is told of a run: figures, and whose deadlines come first, by employee number. */
final class HrMails {

    /** Grows by a third on its way; many servers take no more than 10 MB. */
    private static final long LARGEST_ATTACHMENT = 7L << 20;

    private static final String WORKBOOK_TYPE = "application/octet-stream";

    private final Texts texts;
    private final Sentences sentences;

    HrMails(Texts texts) {
        this.texts = texts;
        this.sentences = new Sentences(texts);
    }

    List<OutgoingMail> of(String name, RunSummaryMail news, Path workbook, List<String> readers) throws IOException {
        boolean isAttached = WorkbookSource.asksForPassword(workbook) && Files.size(workbook) <= LARGEST_ATTACHMENT;
        Optional<OutgoingMail.Attachment> attachment = isAttached
                ? Optional.of(new OutgoingMail.Attachment(
                        String.valueOf(workbook.getFileName()), new FileSystemResource(workbook), WORKBOOK_TYPE))
                : Optional.empty();
        String subject =
                texts.text("mail.hr.subject", news.asOf(), news.urgent().line(texts));
        String text =
                text(news, isAttached ? texts.text("mail.attached") : texts.text("mail.workbook", workbook.toString()));
        List<OutgoingMail> letters = new ArrayList<>();
        for (String reader : readers) {
            letters.add(new OutgoingMail(name + "-hr-" + (letters.size() + 1), reader, subject, text, attachment));
        }
        return letters;
    }

    private String text(RunSummaryMail news, String whereTheWorkbookIs) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("mail.hr.opening", news.roster(), news.asOf()));
        lines.add(news.urgent().line(texts));
        lines.add("");
        lines.add(texts.text("mail.outlooks"));
        OutlookLine.of(news.outlooks(), texts)
                .forEach(line -> lines.add(texts.text("mail.outlook", line.words(), line.people())));
        lines.add("");
        lines.add(texts.text("mail.changes", news.changes().line(texts)));
        lines.add("");
        lines.addAll(deadlines(news));
        lines.add(texts.text("mail.problems", news.problems()));
        lines.add(whereTheWorkbookIs);
        lines.add("");
        lines.add(texts.text("mail.closing"));
        return String.join("\n", lines) + "\n";
    }

    private List<String> deadlines(RunSummaryMail news) {
        if (news.nearest().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.text(
                "mail.deadlines", news.nearest().size(), news.urgent().toActOn()));
        for (PersonNotice person : news.nearest()) {
            lines.add(texts.text(
                    "mail.deadline",
                    person.urgency().deadline().<Object>map(day -> day).orElseGet(() -> texts.text("mail.noDate")),
                    person.employeeNo().orElseGet(() -> texts.text("mail.noNumber")),
                    person.told(sentences.flag(person.outlook()), texts)));
        }
        lines.add("");
        return lines;
    }
}
