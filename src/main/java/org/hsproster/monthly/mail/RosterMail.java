package org.hsproster.monthly.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.run.RunSummary;
import org.hsproster.report.run.RunTally;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.annotation.WorkbookSource;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.settings.MailSettings;

/** Adds the mails about one roster to the outbox before its run is complete. */
final class RosterMail implements RunProgress {

    private final MailSettings settings;
    private final Outbox outbox;
    private final String roster;
    private final LocalDate asOf;
    private final Instant now;
    private final MostUrgentPeople nearest = new MostUrgentPeople();
    private final ManagedPeople managed;
    private RunSummary summary;

    RosterMail(MailSettings settings, Outbox outbox, String roster, LocalDate asOf, Instant now) {
        this.settings = settings;
        this.outbox = outbox;
        this.roster = roster;
        this.asOf = asOf;
        this.now = now;
        this.managed = new ManagedPeople(settings.managers());
        this.summary = new RunTally(asOf).summary(Comparison.none(), 0);
    }

    @Override
    public void assessed(Path file, long rows) {
        // no progress is shown
    }

    @Override
    public void people(List<AssessedEntry> people) {
        for (AssessedEntry person : people) {
            nearest.add(PersonNotice.of(person));
            managed.add(person);
        }
    }

    @Override
    public void finished(RunSummary ofRun, List<LocatedFinding> problemsOfRoster, Comparison comparison) {
        summary = ofRun;
    }

    @Override
    public void published(long run, Path workbook) {
        try {
            boolean isForManagers = settings.isProtectedToManagers() || !WorkbookSource.asksForPassword(workbook);
            String name = "run-" + run;
            if (!settings.managers().isEmpty()) {
                outbox.put(name, managed.found());
            }
            if (isForManagers) {
                outbox.put(name, managed.employers());
            }
            for (OutgoingMail mail : mails(name, workbook, isForManagers)) {
                outbox.put(mail, settings.from(), now);
            }
        } catch (IOException e) {
            throw OutputException.notKept(outbox.folder(), e);
        }
    }

    private List<OutgoingMail> mails(String name, Path workbook, boolean isForManagers) throws IOException {
        Texts texts = Texts.in(settings.language());
        List<OutgoingMail> mails = new ArrayList<>();
        if (summary.changes().isAny() || !settings.isOnlyOfChanges()) {
            RunSummaryMail mail =
                    new RunSummaryMail(roster, asOf, summary, nearest.nearest(), !isForManagers && managed.isAny());
            mails.addAll(new HrMails(texts).of(name, mail, workbook, settings.hr()));
        }
        if (isForManagers) {
            mails.addAll(new ManagerMails(texts, roster, asOf, settings.isOnlyOfChanges())
                    .of(name, managed, settings.managers()));
        }
        return mails;
    }
}
