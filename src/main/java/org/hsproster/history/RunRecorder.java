package org.hsproster.history;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Finding;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.LeftPerson;
import org.hsproster.report.OutlookChange;
import org.hsproster.report.run.RunSummary;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Records the states of the people of one run, and compares them with the run before. People come in portions; of those
 * of the run before, hashes and figures are held in memory until they have come.
 */
public final class RunRecorder {

    private final long id;
    private final RunIdentity run;
    private final LocalDateTime started;
    private final RunRepository runs;
    private final PersonRepository people;
    private final HistoryKey key;
    private final CancelledDayRepository cancelledDays;
    private final RosterPeople roster;
    private final Consumer<Runnable> writes;
    private final RenewalDayListeners listeners;
    private final StaffNumbers numbers = new StaffNumbers();

    /** The people who were compared and are not stored yet. */
    private final List<RecordedPerson> compared = new ArrayList<>();

    private Optional<EarlierRun> earlier = Optional.empty();
    private Optional<EarlierPeople> before = Optional.empty();
    private boolean begun;
    private int seats;
    private int unknown;

    RunRecorder(
            long id,
            RunIdentity run,
            LocalDateTime started,
            JdbcTemplate jdbc,
            HistoryKey key,
            RosterPeople roster,
            Consumer<Runnable> writes) {
        this.id = id;
        this.run = run;
        this.started = started;
        this.runs = new RunRepository(jdbc, key.id());
        this.people = new PersonRepository(jdbc);
        this.cancelledDays = new CancelledDayRepository(jdbc);
        this.key = key;
        this.roster = roster;
        this.writes = writes;
        this.listeners = new RenewalDayListeners(run.asOf());
    }

    /** Adds a listener, which learns of all people who are compared from now on. */
    public void addListener(PersonListener listener) {
        listeners.add(listener);
    }

    /** Returns the same people in the same order, compared with the run before. */
    public List<AssessedEntry> compare(List<? extends AssessedEntry> portion) {
        begin();
        List<AssessedEntry> entries = new ArrayList<>();
        for (AssessedEntry person : portion) {
            entries.add(compare(person));
        }
        return entries;
    }

    private AssessedEntry compare(AssessedEntry person) {
        Optional<StaffNumber> owner = numbers.take(person.entry().employee());
        if (owner.isEmpty() && person.assessment().outlook() != Outlook.NOT_FOREIGN) {
            unknown++;
        }
        Optional<RecordedPerson> then = owner.flatMap(each -> before.flatMap(people -> people.take(each)));
        return owner.filter(each -> isToKeep(person, then.isPresent()))
                .map(each -> recorded(person, each, then))
                .orElseGet(() -> earlier.isEmpty() ? person.with(OutlookChange.first()) : person);
    }

    private AssessedEntry recorded(AssessedEntry person, StaffNumber owner, Optional<RecordedPerson> then) {
        RecordedPerson read = RecordedPerson.of(person, keyOf(owner, then), key, run.asOf());
        RecordedPerson now = then.map(read::after).orElse(read);
        compared.add(now);
        listeners.recorded(person, now, then);
        AssessedEntry withFinding = finding(person, now).map(person::with).orElse(person);
        return withFinding.with(change(person, owner, then, now));
    }

    private OutlookChange change(
            AssessedEntry person, StaffNumber owner, Optional<RecordedPerson> then, RecordedPerson now) {
        if (earlier.isEmpty()) {
            return OutlookChange.first();
        }
        Differences differences = new Differences(earlier.get(), run);
        Employee employee = person.entry().employee();
        return then.map(known -> differences.of(known, now, employee))
                .or(() -> before.flatMap(people -> people.takeTransferred(owner))
                        .map(known -> transferred(differences, known, person)))
                .orElseGet(OutlookChange::ofNewcomer);
    }

    /** Returns the change of a person who has moved to another employer, with facts hashed as the run before did. */
    private OutlookChange transferred(Differences differences, RecordedPerson known, AssessedEntry person) {
        listeners.left(known);
        return differences.ofTransfer(
                known,
                RecordedPerson.of(person, known.key(), key, run.asOf()),
                person.entry().employee());
    }

    /** Stores the people who were compared since it was called last. */
    public void store() {
        writes.accept(() -> people.insert(id, seats, compared));
        seats += compared.size();
        compared.clear();
    }

    /** Tests whether anyone of the run before has not come. */
    public boolean isAnyoneMissing() {
        begin();
        return before.filter(people -> !people.remaining().isEmpty()).isPresent();
    }

    /**
     * Returns what all people were compared with. To be called once, when all have come.
     *
     * @param known employee numbers that people who are missing may have had
     */
    public Comparison comparison(Set<String> known) {
        begin();
        before.ifPresent(people -> people.remaining().forEach(listeners::left));
        listeners.leftEarlier();
        return new Comparison(
                earlier.map(EarlierRun::asOf),
                before.map(people -> left(people, known)).orElse(List.of()),
                unknown);
    }

    private List<LeftPerson> left(EarlierPeople people, Set<String> known) {
        if (people.remaining().isEmpty()) {
            return List.of();
        }
        LeftPeople left = new LeftPeople(key);
        left.know(LeftPeople.withoutEmployers(known), LeftPerson.Source.EARLIER_COPY);
        left.know(numbers.taken(), LeftPerson.Source.THIS_ROSTER);
        return left.of(people.remaining(), people.numbers());
    }

    /** Stores the figures of the whole run. */
    public void finish(RunSummary summary) {
        writes.accept(() -> {
            runs.count(id, summary, unknown);
            cancelledDays.insert(id, listeners.cancelled());
        });
    }

    /** Makes the run part of the history, in the transaction of the caller. */
    public void complete() {
        writes.accept(() -> runs.complete(id));
    }

    /** Removes what is stored of the run, unless it is complete. */
    public void discard() {
        writes.accept(() -> runs.deleteUnfinished(id));
    }

    private void begin() {
        if (!begun) {
            begun = true;
            writes.accept(() -> runs.begin(id, run, started));
            earlier = runs.before(run);
            earlier.ifPresent(each -> {
                before = Optional.of(new EarlierPeople(key, people, each.id(), roster));
                listeners.compareWith(each, cancelledDays.of(each.id()));
            });
        }
    }

    private PersonKey keyOf(StaffNumber owner, Optional<RecordedPerson> then) {
        String person = then.map(before -> before.key().person()).orElseGet(() -> owner.personHash(key));
        return new PersonKey(person, owner.numberHash(key));
    }

    /** Tests whether a person is stored: Japanese nationals are not, unless the run before has stored them. */
    private static boolean isToKeep(AssessedEntry person, boolean isKnown) {
        return isKnown || person.assessment().outlook() != Outlook.NOT_FOREIGN;
    }

    /** Returns the finding about years of experience that were not updated, for people whose points depend on them. */
    private Optional<Finding> finding(AssessedEntry person, RecordedPerson kept) {
        return kept.years()
                .filter(years -> person.assessment().points().isPresent() && years.areOldOn(run.asOf()))
                .map(StatedYears::finding);
    }
}
