package org.hsproster.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Finds rows that a table had and that another, in its place, neither keeps nor replaces: a gap.
 *
 * <p>A row is replaced by one with the same conditions and other points, by one with the same points and other bounds,
 * or by any row that is new. A table without rows loses none: it says that no points are given any more.
 */
final class LostRows {

    private LostRows() {}

    static List<RuleRow> between(List<RuleRow> before, List<RuleRow> after, List<RuleRow> repealed) {
        if (after.isEmpty()) {
            return List.of();
        }
        List<RuleRow> left = new ArrayList<>(before);
        List<RuleRow> candidates = new ArrayList<>(after);
        pair(left, candidates, RuleRow::equals);
        left.removeAll(repealed);
        pair(left, candidates, RowLogic::haveSameConditions);
        pair(left, candidates, (row, other) -> row.points() == other.points() && isOfSameKind(row, other));
        return candidates.size() < left.size() ? left : List.of();
    }

    private static void pair(List<RuleRow> left, List<RuleRow> candidates, BiPredicate<RuleRow, RuleRow> isReplacedBy) {
        left.removeIf(row -> candidates.stream()
                .filter(candidate -> isReplacedBy.test(row, candidate))
                .findFirst()
                .filter(candidates::remove)
                .isPresent());
    }

    private static boolean isOfSameKind(RuleRow row, RuleRow other) {
        return row.is().equals(other.is())
                && row.atLeast().isPresent() == other.atLeast().isPresent()
                && row.above().isPresent() == other.above().isPresent();
    }
}
