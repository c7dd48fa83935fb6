package org.hsproster.web.upload;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.OutlookChange;
import org.hsproster.report.run.FeeBudget;
import org.hsproster.report.run.RunSummary;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.person.RosterEntry;

/**
 * The people of a run that the page shows. Only their facts are kept: assessing a person again is fast, and results
 * need more memory.
 */
public final class ListedPeople implements RunProgress {

    /** A longer list is of no use on a page; the workbook has all people. */
    static final int MOST = 2_000;

    static final int MOST_PROBLEMS = 1_000;

    private final Upload upload;
    private final List<Person> listed = new ArrayList<>();
    private final List<LocatedFinding> problems = new ArrayList<>();
    private final Map<OutlookChange.Kind, Integer> changes = new EnumMap<>(OutlookChange.Kind.class);
    private final FeeBudget fees = new FeeBudget();
    private Comparison comparison = Comparison.none();
    private long expected;
    private int leftOut;

    /** A person, with the change since the run before. */
    record Person(RosterEntry entry, Optional<OutlookChange> change) {}

    ListedPeople(Upload upload) {
        this.upload = upload;
    }

    @Override
    public void expected(Path roster, long rows) {
        expected = rows;
    }

    @Override
    public void assessed(Path roster, long rows) {
        if (!upload.move(UploadState.Running.class, new UploadState.Running(rows, expected))) {
            throw new IllegalStateException("the run was stopped");
        }
    }

    @Override
    public void people(List<AssessedEntry> people) {
        for (AssessedEntry person : people) {
            add(problems, person.findings());
            fees.add(person);
            person.change().ifPresent(change -> changes.merge(change.kind(), 1, Integer::sum));
            if (isListed(person.assessment().outlook())) {
                list(person);
            }
        }
    }

    @Override
    public void finished(RunSummary summary, List<LocatedFinding> ofRoster, Comparison with) {
        add(problems, ofRoster);
        comparison = with;
    }

    private static boolean isListed(Outlook outlook) {
        return outlook != Outlook.NOT_FOREIGN && outlook != Outlook.LEFT;
    }

    private void list(AssessedEntry person) {
        if (listed.size() < MOST) {
            listed.add(new Person(person.entry(), person.change()));
        } else {
            leftOut++;
        }
    }

    private static void add(List<LocatedFinding> to, List<LocatedFinding> more) {
        to.addAll(more.subList(0, Math.min(more.size(), MOST_PROBLEMS - to.size())));
    }

    public List<Person> listed() {
        return listed;
    }

    public int leftOut() {
        return leftOut;
    }

    public List<LocatedFinding> problems() {
        return problems;
    }

    public Map<OutlookChange.Kind, Integer> changes() {
        return changes;
    }

    /** Returns the fees of all people. */
    public FeeBudget fees() {
        return fees;
    }

    public Comparison comparison() {
        return comparison;
    }
}
