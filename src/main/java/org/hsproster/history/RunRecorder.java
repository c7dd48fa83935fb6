package org.hsproster.history;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.OrganizationName;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.OutlookChange;

/**
 * Takes down how the people of one run stand, and tells how that differs from the run before. People come in portions;
 * of those of the run before, hashes and figures are held in memory until they have come.
 */
public final class RunRecorder {

    private final long id;
    private final RunIdentity run;
    private final LocalDateTime started;
    private final RunRepository runs;
    private final PersonRepository people;
    private final HistoryKey key;
    private final PersonListener follower;
    private final Set<StaffNumber> taken = new HashSet<>();

    /** Their keys, by their names. */
    private final Map<String, String> employers = new HashMap<>();

    /** The people of the run before who have not come yet. */
    private final Map<String, RecordedPerson> before = new HashMap<>();

    private final Map<Outlook, Integer> outlooks = new EnumMap<>(Outlook.class);
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
            PersonListener follower) {
        this.id = id;
        this.run = run;
        this.started = started;
        this.runs = runs;
        this.people = people;
        this.key = key;
        this.follower = follower;
    }

    /** The same people in the same order, compared. */
    public List<AssessedEntry> record(List<? extends AssessedEntry> portion) {
        begin();
        List<AssessedEntry> compared = new ArrayList<>();
        List<RecordedPerson> kept = new ArrayList<>();
        for (AssessedEntry person : portion) {
            outlooks.merge(person.assessment().outlook(), 1, Integer::sum);
            Optional<StaffNumber> owner = owner(person);
            Optional<RecordedPerson> then = owner.flatMap(this::takeBefore);
            Optional<RecordedPerson> now = owner.filter(each -> isToKeep(person, then.isPresent()))
                    .map(each -> RecordedPerson.of(person, keyOf(each, then), key, run.asOf()))
                    .map(each -> then.map(each::after).orElse(each));
            now.ifPresent(kept::add);
            now.ifPresent(each -> follower.stands(
                    each.key().person(),
                    person.entry().employee(),
                    each.standing(),
                    then.map(RecordedPerson::standing)));
            AssessedEntry told =
                    now.flatMap(each -> finding(person, each)).map(person::with).orElse(person);
            compared.add(change(person, then, now).map(told::with).orElse(told));
        }
        people.insert(id, seats, kept);
        seats += kept.size();
        return compared;
    }

    /** Takes down what holds for the whole run. To be called once, when everybody has come. */
    public Comparison finish(int problems) {
        begin();
        runs.count(id, outlooks, unknown, problems);
        Map<Outlook, Integer> left = new EnumMap<>(Outlook.class);
        before.values().forEach(person -> {
            left.merge(person.standing().outlook(), 1, Integer::sum);
            follower.left(person.key().person(), person.standing());
        });
        return new Comparison(earlier.map(EarlierRun::asOf), left, unknown);
    }

    private void begin() {
        if (!begun) {
            begun = true;
            runs.begin(id, run, started);
            earlier = runs.before(run);
            earlier.ifPresent(each -> before.putAll(people.of(each.id())));
        }
    }

    /** Whose row it is; empty for those who cannot be told apart, whom the first of them stands for. */
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

    /** Returns what the run before knows; hashes take time, and most people of a company are Japanese and not kept. */
    private Optional<RecordedPerson> takeBefore(StaffNumber owner) {
        return before.isEmpty() ? Optional.empty() : Optional.ofNullable(before.remove(owner.personHash(key)));
    }

    private PersonKey keyOf(StaffNumber owner, Optional<RecordedPerson> then) {
        String person = then.map(before -> before.key().person()).orElseGet(() -> owner.personHash(key));
        return new PersonKey(person, owner.numberHash(key));
    }

    /** Who is Japanese is kept only where an earlier run thought otherwise. */
    private static boolean isToKeep(AssessedEntry person, boolean isKnown) {
        return isKnown || person.assessment().outlook() != Outlook.NOT_FOREIGN;
    }

    /** Returns what is to be told of facts that have grown old, to those whose points rest on them. */
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
