package org.hsproster.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts people by department or employer, as the roster writes it. */
final class GroupMoves {

    /** The most groups that are counted apart; a column with more values does not name departments. */
    private static final int MOST_KEPT = 2_000;

    private final Map<String, MoveCounts> groups = new HashMap<>();
    private final MoveCounts unnamed = new MoveCounts();
    private final MoveCounts rest = new MoveCounts();

    void add(Optional<String> name, ComparedPerson person) {
        of(name.map(String::strip).filter(each -> !each.isEmpty())).add(person);
    }

    private MoveCounts of(Optional<String> name) {
        if (name.isEmpty()) {
            return unnamed;
        }
        return groups.size() < MOST_KEPT
                ? groups.computeIfAbsent(name.get(), each -> new MoveCounts())
                : groups.getOrDefault(name.get(), rest);
    }

    /**
     * Returns the groups in which most people change first, then all further groups as one, and the people without a
     * group; none where the roster has no group.
     */
    List<ComparedGroup> groups() {
        if (groups.isEmpty()) {
            return List.of();
        }
        List<ComparedGroup> all = new ArrayList<>(groups.entrySet().stream()
                .map(group -> new ComparedGroup(ComparedGroup.Kind.NAMED, group.getKey(), group.getValue()))
                .sorted(Comparator.<ComparedGroup>comparingInt(
                                group -> -group.counts().changed())
                        .thenComparing(group -> -group.counts().toActOnAfter())
                        .thenComparing(ComparedGroup::name))
                .toList());
        Stream.of(
                        new ComparedGroup(ComparedGroup.Kind.OTHERS, "", rest),
                        new ComparedGroup(ComparedGroup.Kind.NOT_RECORDED, "", unnamed))
                .filter(group -> group.counts().people() > 0)
                .forEach(all::add);
        return all;
    }
}
