package org.hsproster.monthly.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.ReminderStages;
import org.hsproster.report.run.RunSummary;
import org.hsproster.report.run.RunTally;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.annotation.WorkbookSource;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.settings.MailSettings;
import org.hsproster.settings.ReminderSettings;

/** Adds the mails about one roster to the outbox before its run is complete. */
final class RosterMail implements RunProgress {

    private final MailSettings settings;
    private final Map<String, List<String>> owners;
    private final Outbox outbox;
    private final String roster;
    private final LocalDate asOf;
    private final Instant now;
    private final MostUrgentPeople nearest = new MostUrgentPeople();
    private final ManagedPeople managed;
    private final RemindedPeople reminded;
    private RunSummary summary;

    RosterMail(
            MailSettings settings,
            ReminderSettings reminders,
            Outbox outbox,
            String roster,
            LocalDate asOf,
            Instant now) {
        this.settings = settings;
        this.owners = reminders.owners();
        this.outbox = outbox;
        this.roster = roster;
        this.asOf = asOf;
        this.now = now;
        this.managed = new ManagedPeople(settings.managers());
        this.reminded = new RemindedPeople(ReminderStages.of(reminders.days()), asOf);
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
            reminded.add(person);
        }
    }

    @Override
    public void finished(RunSummary ofRun, List<LocatedFinding> problemsOfRoster, Comparison comparison) {
        summary = ofRun;
        reminded.compareWith(comparison.earlier());
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
        if (summary.changes().isAny() || !reminded.entered().isEmpty() || !settings.isOnlyOfChanges()) {
            mails.addAll(new HrMails(texts).of(name, forHr(texts, isForManagers), workbook, settings.hr()));
        }
        if (isForManagers) {
            mails.addAll(new ManagerMails(texts, roster, asOf, settings.isOnlyOfChanges())
                    .of(name, managed, settings.managers()));
            mails.addAll(new OwnerMails(texts, roster, reminded).of(name, owners));
        }
        return mails;
    }

    private RunSummaryMail forHr(Texts texts, boolean isForManagers) {
        return new RunSummaryMail(
                roster,
                asOf,
                summary,
                nearest.nearest(),
                HrReminders.of(texts, reminded, owners.keySet(), isForManagers),
                !isForManagers && managed.isAny());
    }
}
