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

/** Listens to the run of one roster, and puts its letters into the outbox before the run is complete. */
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
        // nobody watches
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
            for (OutgoingMail letter : letters("run-" + run, workbook)) {
                outbox.put(letter, settings.from(), now);
            }
        } catch (IOException e) {
            throw OutputException.notWritable(outbox.folder(), e);
        }
    }

    private List<OutgoingMail> letters(String name, Path workbook) throws IOException {
        Texts texts = Texts.in(settings.language());
        List<OutgoingMail> letters = new ArrayList<>();
        if (changes.isAny() || !settings.isOnlyOfChanges()) {
            RunSummaryMail news =
                    new RunSummaryMail(roster, asOf, outlooks, changes, problems, urgent, nearest.nearest());
            letters.addAll(new HrMails(texts).of(name, news, workbook, settings.hr()));
        }
        letters.addAll(
                new ManagerMails(texts, asOf, settings.isOnlyOfChanges()).of(name, departments, settings.managers()));
        return letters;
    }
}
