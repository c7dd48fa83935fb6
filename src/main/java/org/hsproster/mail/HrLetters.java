package org.hsproster.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsproster.report.OutlookLine;
import org.hsproster.report.Sentences;
import org.hsproster.report.Texts;
import org.hsproster.roster.annotation.WorkbookSource;
import org.springframework.core.io.FileSystemResource;

/** What HR is told of a run: figures, and whose deadlines come first, by employee number. */
final class HrLetters {

    /** Grows by a third on its way; many servers take no more than 10 MB. */
    private static final long LARGEST_ATTACHMENT = 7L << 20;

    private static final String WORKBOOK_TYPE = "application/octet-stream";

    private final Texts texts;
    private final Sentences sentences;

    HrLetters(Texts texts) {
        this.texts = texts;
        this.sentences = new Sentences(texts);
    }

    List<Letter> of(String name, RunNews news, Path workbook, List<String> readers) throws IOException {
        boolean isAttached = WorkbookSource.asksForPassword(workbook) && Files.size(workbook) <= LARGEST_ATTACHMENT;
        Optional<Letter.Attachment> attachment = isAttached
                ? Optional.of(new Letter.Attachment(
                        String.valueOf(workbook.getFileName()), new FileSystemResource(workbook), WORKBOOK_TYPE))
                : Optional.empty();
        String subject =
                texts.text("mail.hr.subject", news.asOf(), news.urgent().line(texts));
        String text =
                text(news, isAttached ? texts.text("mail.attached") : texts.text("mail.workbook", workbook.toString()));
        List<Letter> letters = new ArrayList<>();
        for (String reader : readers) {
            letters.add(new Letter(name + "-hr-" + (letters.size() + 1), reader, subject, text, attachment));
        }
        return letters;
    }

    private String text(RunNews news, String whereTheWorkbookIs) {
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

    private List<String> deadlines(RunNews news) {
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
