package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.hsproster.points.Age;
import org.hsproster.points.ChangeDates;
import org.hsproster.points.KnownFacts;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointItem;
import org.hsproster.points.Sheet;

/** One person's points on any day: with the confirmed facts, and as they could be at best. */
final class PersonScore {

    private final Sheet sheet;
    private final KnownFacts facts;
    private final List<KnownFacts> possibilities;
    private final ChangeDates changeDates;

    PersonScore(Sheet sheet, KnownFacts facts) {
        this.sheet = sheet;
        this.facts = facts;
        this.possibilities = facts.areOpen() ? facts.possibilities() : List.of(facts);
        this.changeDates = new ChangeDates(sheet);
    }

    Sheet sheet() {
        return sheet;
    }

    KnownFacts facts() {
        return facts;
    }

    int totalOn(LocalDate date) {
        return sheet.table().total(facts, date);
    }

    boolean passesOn(LocalDate date) {
        return passes(facts, date);
    }

    int possibleTotalOn(LocalDate date) {
        return sheet.table().total(bestOn(date), date);
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
        return changeDates.between(facts, after, until);
    }

    /** The days from {@code from} to {@code to}, cut where the confirmed facts begin or cease to pass. */
    List<Stretch> stretches(LocalDate from, LocalDate to) {
        return stretches(facts, from, to);
    }

    /** The first days from {@code from} to {@code to} that pass if every open fact turns out well. */
    Optional<Stretch> firstPossiblyPassing(LocalDate from, LocalDate to) {
        return possibilities.stream()
                .flatMap(each -> stretches(each, from, to).stream())
                .filter(Stretch::passes)
                .min(Comparator.comparing(Stretch::from));
    }

    private List<Stretch> stretches(KnownFacts known, LocalDate from, LocalDate to) {
        return Stretch.between(from, to, changeDates.between(known, from, to), date -> passes(known, date));
    }

    private boolean passes(KnownFacts known, LocalDate date) {
        return sheet.criteria().areMet(sheet.table().total(known, date), known, date);
    }

    /** What birthdays alone take between two days, counted with everything else as it is on the later one. */
    int lostToBirthdays(LocalDate from, LocalDate to) {
        int ageBefore = Age.on(facts.birthDate(), from);
        return sheet.table().total(facts, to, ageBefore) - totalOn(to);
    }

    List<PointAward> confirmedAwardsOn(LocalDate date, int age) {
        return sheet.table().awards(facts, date, age);
    }

    /** The confirmed awards, and among them as unclear what the open facts could add. */
    List<PointAward> awardsOn(LocalDate date) {
        int age = Age.on(facts.birthDate(), date);
        Map<PointItem, PointAward> awards = new EnumMap<>(PointItem.class);
        for (PointAward possible : sheet.table().awards(bestOn(date), date, age)) {
            awards.put(possible.item(), possible.points() > 0 ? possible.unclear() : possible);
        }
        for (PointAward confirmed : confirmedAwardsOn(date, age)) {
            awards.put(confirmed.item(), confirmed);
        }
        return new ArrayList<>(awards.values());
    }

    private KnownFacts bestOn(LocalDate date) {
        return possibilities.stream()
                .max(Comparator.comparingInt(each -> sheet.table().total(each, date)))
                .orElse(facts);
    }
}
