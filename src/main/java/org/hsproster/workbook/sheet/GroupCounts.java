package org.hsproster.workbook.sheet;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook.Severity;
import org.hsproster.report.AssessedEntry;

/** The number of people of each department or employer by severity. */
public final class GroupCounts {

    /** The most groups with a line of their own. */
    public static final int MOST_SHOWN = 30;

    /** The most groups that are counted apart; a column with more values does not name departments. */
    static final int MOST_KEPT = 2_000;

    /** The people of one group, or of all groups without a line of their own, which have no name. */
    public record Group(Optional<String> name, Map<Severity, Integer> counts) {

        public int people() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int of(Severity severity) {
            return counts.getOrDefault(severity, 0);
        }

        private void add(Group other) {
            other.counts.forEach((severity, people) -> counts.merge(severity, people, Integer::sum));
        }

        private static Group empty(Optional<String> name) {
            return new Group(name, new EnumMap<>(Severity.class));
        }

        @Override
        public String toString() {
            return "Group";
        }
    }

    private final Fact<String> fact;
    private final Map<String, Group> groups = new HashMap<>();
    private final Group unnamed = Group.empty(Optional.of(""));
    private final Group rest = Group.empty(Optional.empty());

    public GroupCounts(Fact<String> fact) {
        this.fact = fact;
    }

    public void add(AssessedEntry entry) {
        Optional<String> name = entry.entry().employee().confirmed(fact);
        Group group = name.isPresent() ? named(name.get()) : unnamed;
        group.counts().merge(entry.assessment().outlook().severity(), 1, Integer::sum);
    }

    private Group named(String name) {
        return groups.size() < MOST_KEPT
                ? groups.computeIfAbsent(name, key -> Group.empty(Optional.of(key)))
                : groups.getOrDefault(name, rest);
    }

    /** Tests whether the roster has no group. */
    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Returns the groups with the most to do first, then all further groups as one, and the people without a group. */
    public List<Group> byUrgency() {
        List<Group> sorted = groups.values().stream()
                .sorted(most(group -> group.of(Severity.RED))
                        .thenComparing(most(group -> group.of(Severity.AMBER)))
                        .thenComparing(most(Group::people))
                        .thenComparing(group -> group.name().orElseThrow()))
                .toList();
        Group others = Group.empty(Optional.empty());
        others.add(rest);
        sorted.stream().skip(MOST_SHOWN).forEach(others::add);
        return Stream.concat(sorted.stream().limit(MOST_SHOWN), Stream.of(others, unnamed))
                .filter(group -> group.people() > 0)
                .toList();
    }

    private static Comparator<Group> most(ToIntFunction<Group> count) {
        return Comparator.comparingInt(count).reversed();
    }
}
