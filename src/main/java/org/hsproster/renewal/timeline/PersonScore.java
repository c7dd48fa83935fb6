package org.hsproster.renewal.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hsproster.employee.Fact;
import org.hsproster.points.Days;
import org.hsproster.points.ItemPoints;
import org.hsproster.points.KnownFacts;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointCalculationTable;
import org.hsproster.points.PointItem;
import org.hsproster.points.PointSheet;
import org.jspecify.annotations.Nullable;

/** One person's points on any day: with the confirmed facts, and in the best case. */
public final class PersonScore {

    private final PointSheet sheet;
    private final KnownFacts facts;

    /** The best cases of the open facts; empty if none is open. */
    private final List<PersonScore> possibilities;

    private final Function<LocalDate, ItemPoints> count;

    /** The days on which the points can change. */
    private final Days changes;

    /** Points already counted: before the first of these days, and from each of them on. */
    private final @Nullable ItemPoints[] tallies;

    private PersonScore(
            PointSheet sheet,
            KnownFacts facts,
            List<PersonScore> possibilities,
            Days changes,
            Function<LocalDate, ItemPoints> count) {
        this.sheet = sheet;
        this.facts = facts;
        this.possibilities = possibilities;
        this.count = count;
        this.changes = changes;
        this.tallies = new ItemPoints[changes.dates().size() + 1];
    }

    public static PersonScore of(PointSheet sheet, KnownFacts facts) {
        List<PersonScore> possibilities = facts.areOpen()
                ? facts.possibilities().stream()
                        .map(each -> ofConfirmed(sheet, each))
                        .toList()
                : List.of();
        return of(sheet, facts, possibilities);
    }

    /** Returns a score of the confirmed facts, without best cases. */
    static PersonScore ofConfirmed(PointSheet sheet, KnownFacts facts) {
        return of(sheet, facts, List.of());
    }

    private static PersonScore of(PointSheet sheet, KnownFacts facts, List<PersonScore> possibilities) {
        return new PersonScore(
                sheet,
                facts,
                possibilities,
                sheet.changeDates().of(facts),
                date -> sheet.table().tally(facts, date, facts.ageOn(date)));
    }

    /**
     * Returns a score with changed facts, without best cases; items that do not depend on them are not counted again.
     */
    public PersonScore changedTo(KnownFacts changed) {
        PointCalculationTable.Recount recount = sheet.table().recount(changed, facts);
        return new PersonScore(
                sheet,
                changed,
                List.of(),
                sheet.changeDates().of(changed, facts, changes),
                date -> recount.on(date, tallyOn(date)));
    }

    public PointSheet sheet() {
        return sheet;
    }

    public KnownFacts facts() {
        return facts;
    }

    public int totalOn(LocalDate date) {
        return tallyOn(date).total();
    }

    /** Returns the confirmed points by item. They are cached, since they change on few days and are needed often. */
    ItemPoints tallyOn(LocalDate date) {
        int period = changes.until(date);
        ItemPoints known = tallies[period];
        if (known == null) {
            known = count.apply(date);
            tallies[period] = known;
        }
        return known;
    }

    /** Returns the confirmed points at another age. */
    ItemPoints tallyOn(LocalDate date, int age) {
        return sheet.table().tally(facts, date, age, tallyOn(date));
    }

    public boolean passesOn(LocalDate date) {
        return sheet.criteria().areMet(totalOn(date), facts, date);
    }

    /** Tests whether any day from {@code from} to {@code to} passes. */
    public boolean passesBetween(LocalDate from, LocalDate to) {
        if (passesOn(from)) {
            return true;
        }
        for (LocalDate change : changeDates(from, to)) {
            if (passesOn(change)) {
                return true;
            }
        }
        return false;
    }

    public int possibleTotalOn(LocalDate date) {
        return bestOn(date).totalOn(date);
    }

    /** Tests whether {@code date} passes; empty if only with open facts. */
    public Optional<Boolean> passesOnRecord(LocalDate date) {
        return onRecord(score -> score.passesOn(date));
    }

    /**
     * Tests whether there are at least {@code total} points, with the minimum remuneration, on every day from {@code
     * from} to {@code to}; empty if only with open facts, and false if a day is before the first rules.
     */
    public Optional<Boolean> hasOnRecordThroughout(int total, LocalDate from, LocalDate to) {
        return onRecord(score -> score.hasThroughout(total, from, to));
    }

    /**
     * Returns the first day, not before {@code from} or the first rules, from which there are at least {@code total} confirmed points, with
     * the minimum remuneration, on every day up to {@code to}; empty if not on that day.
     */
    public Optional<LocalDate> hasOnRecordSince(int total, LocalDate from, LocalDate to) {
        if (!has(total, to)) {
            return Optional.empty();
        }
        LocalDate first = from.isBefore(sheet.firstDay()) ? sheet.firstDay() : from;
        List<LocalDate> days = changeDates(first, to);
        for (int index = days.size() - 1; index >= 0; index--) {
            if (!has(total, days.get(index).minusDays(1))) {
                return Optional.of(days.get(index));
            }
        }
        return Optional.of(first);
    }

    private Optional<Boolean> onRecord(Predicate<PersonScore> test) {
        if (test.test(this)) {
            return Optional.of(true);
        }
        return possibilities.stream().anyMatch(test) ? Optional.empty() : Optional.of(false);
    }

    /** Returns the facts that could add points if they were confirmed, and an annual remuneration to be recorded. */
    public List<Fact<?>> openFacts() {
        return possibilities.isEmpty()
                ? List.of()
                : sheet.table().facts().stream()
                        .filter(facts::isOpenOrUnrecordedPay)
                        .toList();
    }

    private boolean hasThroughout(int total, LocalDate from, LocalDate to) {
        return sheet.criteria().areInForceOn(from)
                && PassingPeriod.between(from, to, changeDates(from, to), date -> has(total, date)).stream()
                        .allMatch(PassingPeriod::passes);
    }

    private boolean has(int total, LocalDate date) {
        return totalOn(date) >= total && isMinimumRemunerationMetOn(date);
    }

    private boolean isMinimumRemunerationMetOn(LocalDate date) {
        return sheet.criteria().isMinimumRemunerationMet(facts, date);
    }

    /** Returns the days on which the confirmed awards can change. */
    List<LocalDate> changeDates(LocalDate after, LocalDate until) {
        return changes.between(after, until);
    }

    /** Returns the days from {@code from} to {@code to}, split where passing with the confirmed facts changes. */
    public List<PassingPeriod> passingPeriods(LocalDate from, LocalDate to) {
        return PassingPeriod.between(from, to, changeDates(from, to), this::passesOn);
    }

    /** Returns the same days, split where the minimum annual remuneration begins or ceases to be met. */
    List<PassingPeriod> minimumRemunerationPeriods(LocalDate from, LocalDate to) {
        return PassingPeriod.between(from, to, changeDates(from, to), this::isMinimumRemunerationMetOn);
    }

    /** Returns the first passing period from {@code from} to {@code to} in the best case of every open fact. */
    public Optional<PassingPeriod> firstPossiblyPassing(LocalDate from, LocalDate to) {
        return possibilities.stream()
                .flatMap(each -> each.passingPeriods(from, to).stream())
                .filter(PassingPeriod::passes)
                .min(Comparator.comparing(PassingPeriod::from));
    }

    /** Returns the points lost only to birthdays between two days, with all other facts as on the later one. */
    public int lostToBirthdays(LocalDate from, LocalDate to) {
        int ageBefore = facts.ageOn(from);
        if (ageBefore == facts.ageOn(to)) {
            return 0;
        }
        return tallyOn(to, ageBefore).total() - totalOn(to);
    }

    List<PointAward> confirmedAwardsOn(LocalDate date, int age) {
        return sheet.table().awards(facts, date, age);
    }

    /** Returns the confirmed awards and, as unclear, those that open facts could add. */
    public List<PointAward> awardsOn(LocalDate date) {
        int age = facts.ageOn(date);
        Map<PointItem, PointAward> awards = new EnumMap<>(PointItem.class);
        if (!possibilities.isEmpty()) {
            for (PointAward possible : bestOn(date).confirmedAwardsOn(date, age)) {
                awards.put(possible.item(), possible.points() > 0 ? possible.unclear() : possible);
            }
        }
        for (PointAward confirmed : confirmedAwardsOn(date, age)) {
            awards.put(confirmed.item(), confirmed);
        }
        return new ArrayList<>(awards.values());
    }

    private PersonScore bestOn(LocalDate date) {
        return possibilities.stream()
                .max(Comparator.comparingInt(each -> each.totalOn(date)))
                .orElse(this);
    }
}
