package org.hsproster.monthly.mail;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsproster.report.wording.Texts;

/** Mails to HR about what a run has not assessed or not sent. */
final class ProblemMails {

    private final Texts texts;
    private final LocalDate asOf;
    private final Path inbox;
    private final RosterCounts counts;

    ProblemMails(Texts texts, LocalDate asOf, Path inbox, RosterCounts counts) {
        this.texts = texts;
        this.asOf = asOf;
        this.inbox = inbox;
        this.counts = counts;
    }

    /** Returns the mails, none where there is no problem. */
    List<OutgoingMail> of(List<String> problems, List<String> readers) {
        List<OutgoingMail> mails = new ArrayList<>();
        if (!problems.isEmpty()) {
            String subject = texts.text("mail.problems.subject", asOf, problems.size());
            for (String reader : readers) {
                String name = "problems-" + asOf + "-hr-" + (mails.size() + 1);
                mails.add(new OutgoingMail(name, reader, subject, text(problems), Optional.empty()));
            }
        }
        return mails;
    }

    private String text(List<String> problems) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("mail.problems.opening", asOf));
        lines.add("");
        problems.forEach(problem -> lines.add(texts.text("mail.problems.line", MailText.line(problem))));
        if (counts.left() > 0) {
            lines.add("");
            lines.add(texts.text("mail.problems.closing", MailText.line(inbox.toString())));
        }
        return String.join("\n", lines) + "\n";
    }
}
