package org.hsproster.rulebook;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the earlier rows of a table that leave nothing for a row, since the first row that holds counts.
 *
 * <p>More recorded facts only ever meet more rows. So it is enough to look at facts that just meet the conditions of the
 * row, at one age of each stretch that the rows tell apart, and at the items that have to be awarded or not.
 */
final class Shadows {

    private Shadows() {}

    /** Returns the rows of which one holds wherever {@code row} does; empty if there is a person who gets the row. */
    static List<RuleRow> over(RuleRow row, List<RuleRow> earlier) {
        Set<RuleRow> shadows = new LinkedHashSet<>();
        for (int age : ages(earlier, RowLogic.ageLimit(row))) {
            List<RuleRow> met = earlier.stream()
                    .filter(each -> age < RowLogic.ageLimit(each) && RowLogic.factsSuffice(row, each))
                    .toList();
            if (isAvoidable(row, met)) {
                return List.of();
            }
            shadows.addAll(met.stream()
                    .filter(each -> !isAvoidable(row, List.of(each)))
                    .findFirst()
                    .map(List::of)
                    .orElse(met));
        }
        return List.copyOf(shadows);
    }

    private static Set<Integer> ages(List<RuleRow> rows, int limit) {
        Set<Integer> ages = new TreeSet<>(Set.of(0));
        rows.stream().flatMap(row -> row.ageBelow().stream().boxed()).forEach(ages::add);
        ages.removeIf(age -> age >= limit);
        return ages;
    }

    /**
     * Tests whether other items can be awarded so that {@code row} holds and none of those that are met does. A row is
     * avoided by awarding the item of its {@code unless}; where that is not possible, the item of its {@code only_with}
     * must not be awarded.
     */
    private static boolean isAvoidable(RuleRow row, List<RuleRow> met) {
        Set<String> notAwarded = new HashSet<>(row.unless().stream().toList());
        int before;
        do {
            before = notAwarded.size();
            for (RuleRow each : met) {
                if (each.unless().isEmpty() || notAwarded.contains(each.unless().get())) {
                    if (each.onlyWith().isEmpty() || each.onlyWith().equals(row.onlyWith())) {
                        return false;
                    }
                    notAwarded.add(each.onlyWith().get());
                }
            }
        } while (notAwarded.size() > before);
        return true;
    }
}
