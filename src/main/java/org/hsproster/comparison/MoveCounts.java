package org.hsproster.comparison;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hsproster.renewal.Outlook;

/** Counts people by the outlooks before and after. */
public final class MoveCounts {

    private final Map<Outlook, Map<Outlook, Integer>> people = new EnumMap<>(Outlook.class);
    private int changed;
    private int toActOnBefore;
    private int toActOnAfter;

    MoveCounts() {}

    void add(ComparedPerson person) {
        people.computeIfAbsent(person.before().outlook(), from -> new EnumMap<>(Outlook.class))
                .merge(person.after().outlook(), 1, Integer::sum);
        changed += person.isChanged() ? 1 : 0;
        toActOnBefore += person.before().isToActOn() ? 1 : 0;
        toActOnAfter += person.after().isToActOn() ? 1 : 0;
    }

    void add(MoveCounts others) {
        others.people.forEach((from, counts) ->
                counts.forEach((to, count) -> people.computeIfAbsent(from, each -> new EnumMap<>(Outlook.class))
                        .merge(to, count, Integer::sum)));
        changed += others.changed;
        toActOnBefore += others.toActOnBefore;
        toActOnAfter += others.toActOnAfter;
    }

    /** Returns the number of people. */
    public int people() {
        return before().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns how many people have another answer, be it with the same outlook. */
    public int changed() {
        return changed;
    }

    public int toActOnBefore() {
        return toActOnBefore;
    }

    public int toActOnAfter() {
        return toActOnAfter;
    }

    /** Returns how many people had which outlook before; without those that none had. */
    public Map<Outlook, Integer> before() {
        Map<Outlook, Integer> counts = new EnumMap<>(Outlook.class);
        people.forEach((from, to) -> counts.put(
                from, to.values().stream().mapToInt(Integer::intValue).sum()));
        return counts;
    }

    /** Returns how many people have which outlook after; without those that none has. */
    public Map<Outlook, Integer> after() {
        Map<Outlook, Integer> counts = new EnumMap<>(Outlook.class);
        people.values().forEach(to -> to.forEach((outlook, count) -> counts.merge(outlook, count, Integer::sum)));
        return counts;
    }

    /** Returns the people whose outlook changes, from the one most of them share to the rarest. */
    public List<Move> moves() {
        return Stream.of(Outlook.values())
                .flatMap(from -> people.getOrDefault(from, Map.of()).entrySet().stream()
                        .filter(to -> to.getKey() != from)
                        .map(to -> new Move(from, to.getKey(), to.getValue())))
                .sorted(Comparator.comparingInt(Move::people).reversed())
                .toList();
    }
}
