package org.hsproster.points;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hsproster.rulebook.RuleRow;

/**
 * The row of an unmet item that is nearest to being met: the one with the fewest failing conditions. Of several,
 *
 * <ul>
 *   <li>one that asks for what is recorded (a level of an examination or a score), else for a kind;
 *   <li>one whose first failing condition comes last, so that 6.5 million yen at 40 is compared with the row of 6
 *       million for those under 40, not with that of 8 million;
 *   <li>where that condition is the age, the one with the highest bound;
 *   <li>the one that gives the fewest points and asks for least;
 *   <li>one that no other item excludes;
 *   <li>the last one.
 * </ul>
 *
 * @param failing its failing conditions, not empty
 */
record NearestRow(RuleRow row, Set<RowCondition> failing) {

    private static final Comparator<NearestRow> NEARER = Comparator.comparing(NearestRow::first)
            .thenComparingInt(NearestRow::missedAgeBound)
            .thenComparingInt(near -> -near.row().points())
            .thenComparing(near -> near.row().unless().isEmpty());

    /**
     * Returns the nearest of {@code rows}; empty if there are none.
     *
     * @param isAwarded tests whether an item, by its id, gives points
     */
    static Optional<NearestRow> of(
            List<RuleRow> rows, MeasuredFact measured, int age, KnownFacts facts, Predicate<String> isAwarded) {
        return rows.stream()
                .map(row -> new NearestRow(row, failing(row, measured, age, facts, isAwarded)))
                .reduce((best, next) -> isFarther(next, best, measured) ? best : next);
    }

    private static Set<RowCondition> failing(
            RuleRow row, MeasuredFact measured, int age, KnownFacts facts, Predicate<String> isAwarded) {
        Set<RowCondition> failing = RowConditions.failing(row, measured, age, facts);
        if (!row.onlyWith().map(isAwarded::test).orElse(true)) {
            failing.add(RowCondition.ONLY_WITH);
        }
        if (row.unless().map(isAwarded::test).orElse(false)) {
            failing.add(RowCondition.UNLESS);
        }
        return failing;
    }

    private static boolean isFarther(NearestRow row, NearestRow best, MeasuredFact measured) {
        return Comparator.<NearestRow>comparingInt(near -> -near.failing().size())
                        .thenComparing(near -> near.asksForWhatIsRecorded(measured))
                        .thenComparing(NEARER)
                        .compare(row, best)
                < 0;
    }

    private boolean asksForWhatIsRecorded(MeasuredFact measured) {
        return row.atLeast().isPresent()
                ? measured.quantity().isPresent()
                : row.is().isEmpty()
                        || !measured.kinds().isEmpty()
                        || measured.quantity().isEmpty();
    }

    /** Returns the bound of age that was missed; 0 where another condition fails first. */
    private int missedAgeBound() {
        return first() == RowCondition.AGE_BELOW ? row.ageBelow().orElseThrow() : 0;
    }

    /** Returns the first failing condition. */
    RowCondition first() {
        return failing.iterator().next();
    }
}
