package org.hsproster.monthly.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.run.ChangeCounts;
import org.hsproster.report.run.ChangeTally;
import org.hsproster.report.run.UrgentCounts;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.settings.MailSettings;

/** Adds the mails about one roster to the outbox before its run is complete. */
final class RosterMail implements RunProgress {

    private final MailSettings settings;
    private final Outbox outbox;
    private final String roster;
    private final LocalDate asOf;
    private final Instant now;
    private final Map<Outlook, Integer> outlooks = new EnumMap<>(Outlook.class);
    private final ChangeTally tally = new ChangeTally();
    private final MostUrgentPeople nearest = new MostUrgentPeople();
    private final DepartmentPeople departments;
    private ChangeCounts changes = tally.counts(Comparison.none());
    private UrgentCounts urgent = UrgentCounts.none();
    private int problems;

    RosterMail(MailSettings settings, Outbox outbox, String roster, LocalDate asOf, Instant now) {
        this.settings = settings;
        this.outbox = outbox;
        this.roster = roster;
        this.asOf = asOf;
        this.now = now;
        this.departments = new DepartmentPeople(settings.managers().keySet());
    }

    @Override
    public void assessed(Path file, long rows) {
        // no progress is shown
    }

    @Override
    public void told(List<AssessedEntry> people) {
        for (AssessedEntry person : people) {
            PersonNotice notice = PersonNotice.of(person);
            outlooks.merge(notice.outlook(), 1, Integer::sum);
            tally.add(person.change());
            urgent = urgent.with(person.assessment());
            problems += person.findings().size();
            nearest.add(notice);
            departments.add(person, notice);
        }
    }

    @Override
    public void told(List<LocatedFinding> problemsOfRoster, Comparison comparison) {
        problems += problemsOfRoster.size();
        changes = tally.counts(comparison);
    }

    @Override
    public void published(long run, Path workbook) {
        try {
            for (OutgoingMail mail : mails("run-" + run, workbook)) {
                outbox.put(mail, settings.from(), now);
            }
        } catch (IOException e) {
            throw OutputException.notWritable(outbox.folder(), e);
        }
    }

    private List<OutgoingMail> mails(String name, Path workbook) throws IOException {
        Texts texts = Texts.in(settings.language());
        List<OutgoingMail> mails = new ArrayList<>();
        if (changes.isAny() || !settings.isOnlyOfChanges()) {
            RunSummaryMail summary =
                    new RunSummaryMail(roster, asOf, outlooks, changes, problems, urgent, nearest.nearest());
            mails.addAll(new HrMails(texts).of(name, summary, workbook, settings.hr()));
        }
        mails.addAll(
                new ManagerMails(texts, asOf, settings.isOnlyOfChanges()).of(name, departments, settings.managers()));
        return mails;
    }
}
