package org.hsproster.history;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.OrganizationName;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.LeftPerson;
import org.hsproster.report.OutlookChange;
import org.hsproster.report.run.RunSummary;

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
    private final Consumer<Runnable> writes;
    private final List<PersonListener> listeners = new ArrayList<>();
    private final Set<StaffNumber> taken = new HashSet<>();

    /** The keys of employers, by their names. */
    private final Map<String, String> employers = new HashMap<>();

    /** The people of the run before who have not come yet. */
    private final Map<String, RecordedPerson> before = new HashMap<>();

    /** The people who were compared and are not stored yet. */
    private final List<RecordedPerson> compared = new ArrayList<>();

    private Optional<EarlierRun> earlier = Optional.empty();
    private boolean begun;
    private int seats;
    private int unknown;

    RunRecorder(
            long id,
            RunIdentity run,
            LocalDateTime started,
            RunRepository runs,
            PersonRepository people,
            HistoryKey key,
            Consumer<Runnable> writes) {
        this.id = id;
        this.run = run;
        this.started = started;
        this.runs = runs;
        this.people = people;
        this.key = key;
        this.writes = writes;
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
        Optional<StaffNumber> owner = owner(person);
        Optional<RecordedPerson> then = owner.flatMap(this::takeBefore);
        Optional<RecordedPerson> now = owner.filter(each -> isToKeep(person, then.isPresent()))
                .map(each -> RecordedPerson.of(person, keyOf(each, then), key, run.asOf()))
                .map(each -> then.map(each::after).orElse(each));
        now.ifPresent(each -> {
            compared.add(each);
            listeners.forEach(listener -> listener.recorded(
                    each.key().person(), person.entry().employee(), each.state(), then.map(RecordedPerson::state)));
        });
        AssessedEntry withFinding =
                now.flatMap(each -> finding(person, each)).map(person::with).orElse(person);
        return change(person, then, now).map(withFinding::with).orElse(withFinding);
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
        return !before.isEmpty();
    }

    /**
     * Returns what all people were compared with. To be called once, when all have come.
     *
     * @param numbers employee numbers that people who are missing may have had
     */
    public Comparison comparison(Set<String> numbers) {
        begin();
        before.values()
                .forEach(person ->
                        listeners.forEach(listener -> listener.left(person.key().person(), person.state())));
        return new Comparison(earlier.map(EarlierRun::asOf), before.isEmpty() ? List.of() : left(numbers), unknown);
    }

    private List<LeftPerson> left(Set<String> numbers) {
        LeftPeople left = new LeftPeople(key);
        left.know(LeftPeople.withoutEmployers(numbers), LeftPerson.Source.EARLIER_COPY);
        left.know(taken, LeftPerson.Source.THIS_ROSTER);
        return left.of(before.values(), people.numbers(earlier.orElseThrow().id()));
    }

    /** Stores the figures of the whole run. */
    public void finish(RunSummary summary) {
        writes.accept(() -> runs.count(id, summary, unknown));
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
            earlier.ifPresent(each -> before.putAll(people.of(each.id())));
        }
    }

    /** Returns the number and employer of a person; empty where there is no number, or an earlier row has the same. */
    private Optional<StaffNumber> owner(AssessedEntry person) {
        Employee employee = person.entry().employee();
        String employer =
                employers.computeIfAbsent(employee.confirmed(Fact.EMPLOYER).orElse(""), OrganizationName::key);
        Optional<StaffNumber> owner = employee.confirmed(Fact.EMPLOYEE_NO)
                .map(number -> new StaffNumber(number, employer))
                .filter(each -> !each.number().isEmpty() && taken.add(each));
        if (owner.isEmpty() && person.assessment().outlook() != Outlook.NOT_FOREIGN) {
            unknown++;
        }
        return owner;
    }

    /**
     * Takes a person out of the run before. Where no people are left, no hash is computed: hashing takes time, and most
     * people are not stored.
     */
    private Optional<RecordedPerson> takeBefore(StaffNumber owner) {
        return before.isEmpty() ? Optional.empty() : Optional.ofNullable(before.remove(owner.personHash(key)));
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

    private Optional<OutlookChange> change(
            AssessedEntry person, Optional<RecordedPerson> then, Optional<RecordedPerson> now) {
        if (earlier.isEmpty()) {
            return Optional.of(OutlookChange.first());
        }
        Differences differences = new Differences(earlier.get(), run);
        return now.map(kept -> then.map(
                        known -> differences.of(known, kept, person.entry().employee()))
                .orElseGet(OutlookChange::ofNewcomer));
    }
}
