package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.hsproster.points.Age;
import org.hsproster.points.KnownFacts;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointItem;
import org.hsproster.points.Sheet;

/** One person's points on any day: with the confirmed facts, and as they could be at best. */
final class PersonScore {

    private final Sheet sheet;
    private final KnownFacts facts;

    /** With the open facts settled, one way or another; empty where none is open. */
    private final List<PersonScore> possibilities;

    /** The days on which the total can change, and the total from each of them on. */
    private final NavigableSet<LocalDate> changes;

    private final Map<LocalDate, Integer> totals = new HashMap<>();

    private PersonScore(Sheet sheet, KnownFacts facts, List<PersonScore> possibilities) {
        this.sheet = sheet;
        this.facts = facts;
        this.possibilities = possibilities;
        this.changes = sheet.changeDates().between(facts, LocalDate.MIN, LocalDate.MAX);
    }

    static PersonScore of(Sheet sheet, KnownFacts facts) {
        return new PersonScore(
                sheet,
                facts,
                facts.areOpen()
                        ? facts.possibilities().stream()
                                .map(each -> ofConfirmed(sheet, each))
                                .toList()
                        : List.of());
    }

    /** With the open facts left out, whatever they could turn out to be. */
    static PersonScore ofConfirmed(Sheet sheet, KnownFacts facts) {
        return new PersonScore(sheet, facts, List.of());
    }

    Sheet sheet() {
        return sheet;
    }

    KnownFacts facts() {
        return facts;
    }

    /** Remembered, because it is asked for from many sides and changes on few days. */
    int totalOn(LocalDate date) {
        LocalDate since = changes.floor(date);
        return totals.computeIfAbsent(
                since == null ? LocalDate.MIN : since, day -> sheet.table().total(facts, date));
    }

    boolean passesOn(LocalDate date) {
        return sheet.criteria().areMet(totalOn(date), facts, date);
    }

    /** Whether any day from {@code from} to {@code to} passes. */
    boolean passesBetween(LocalDate from, LocalDate to) {
        return passesOn(from) || changeDates(from, to).stream().anyMatch(this::passesOn);
    }

    int possibleTotalOn(LocalDate date) {
        return bestOn(date).totalOn(date);
    }

    /**
     * Whether the confirmed facts give at least {@code total}, with the minimum remuneration, on every day from
     * {@code from} to {@code to}; never where a day lies before the first rules.
     */
    boolean hasThroughout(int total, LocalDate from, LocalDate to) {
        return sheet.criteria().areInForceOn(from)
                && Stretch.between(from, to, changeDates(from, to), date -> has(total, date)).stream()
                        .allMatch(Stretch::passes);
    }

    private boolean has(int total, LocalDate date) {
        return totalOn(date) >= total && sheet.criteria().isMinimumRemunerationMet(facts, date);
    }

    /** The days on which the confirmed awards can change. */
    NavigableSet<LocalDate> changeDates(LocalDate after, LocalDate until) {
        return changes.subSet(after, false, until, true);
    }

    /** The days from {@code from} to {@code to}, cut where the confirmed facts begin or cease to pass. */
    List<Stretch> stretches(LocalDate from, LocalDate to) {
        return Stretch.between(from, to, changeDates(from, to), this::passesOn);
    }

    /** The first days from {@code from} to {@code to} that pass if every open fact turns out well. */
    Optional<Stretch> firstPossiblyPassing(LocalDate from, LocalDate to) {
        return possibilities.stream()
                .flatMap(each -> each.stretches(from, to).stream())
                .filter(Stretch::passes)
                .min(Comparator.comparing(Stretch::from));
    }

    /** What birthdays alone take between two days, counted with everything else as it is on the later one. */
    int lostToBirthdays(LocalDate from, LocalDate to) {
        int ageBefore = Age.on(facts.birthDate(), from);
        if (ageBefore == Age.on(facts.birthDate(), to)) {
            return 0;
        }
        return sheet.table().total(facts, to, ageBefore) - totalOn(to);
    }

    List<PointAward> confirmedAwardsOn(LocalDate date, int age) {
        return sheet.table().awards(facts, date, age);
    }

    /** The confirmed awards, and among them as unclear what the open facts could add. */
    List<PointAward> awardsOn(LocalDate date) {
        int age = Age.on(facts.birthDate(), date);
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
