package org.hsproster.points;

import java.util.EnumSet;
import java.util.Set;
import org.hsproster.employee.Fact;
import org.hsproster.rulebook.RuleRow;

/** Tests the conditions of a row, except those about other items. */
final class RowConditions {

    private RowConditions() {}

    static boolean holds(RuleRow row, MeasuredFact measured, int age, KnownFacts facts) {
        return isAtLeast(row, measured)
                && isAbove(row, measured)
                && isOfKind(row, measured)
                && isYoungEnough(row, age)
                && isSme(row, facts);
    }

    /** Returns the conditions that do not hold. */
    static Set<RowCondition> failing(RuleRow row, MeasuredFact measured, int age, KnownFacts facts) {
        Set<RowCondition> failing = EnumSet.noneOf(RowCondition.class);
        addUnless(isAtLeast(row, measured), RowCondition.AT_LEAST, failing);
        addUnless(isAbove(row, measured), RowCondition.ABOVE, failing);
        addUnless(isOfKind(row, measured), RowCondition.IS, failing);
        addUnless(isYoungEnough(row, age), RowCondition.AGE_BELOW, failing);
        addUnless(isSme(row, facts), RowCondition.SME, failing);
        return failing;
    }

    private static void addUnless(boolean holds, RowCondition condition, Set<RowCondition> failing) {
        if (!holds) {
            failing.add(condition);
        }
    }

    private static boolean isAtLeast(RuleRow row, MeasuredFact measured) {
        return row.atLeast().isEmpty()
                || (measured.quantity().isPresent()
                        && measured.quantity().getAsLong() >= row.atLeast().getAsLong());
    }

    private static boolean isAbove(RuleRow row, MeasuredFact measured) {
        return row.above().isEmpty()
                || (measured.ratio().isPresent()
                        && measured.ratio().get().compareTo(row.above().get()) > 0);
    }

    private static boolean isOfKind(RuleRow row, MeasuredFact measured) {
        return row.is().isEmpty() || measured.kinds().contains(row.is().get());
    }

    private static boolean isYoungEnough(RuleRow row, int age) {
        return row.ageBelow().isEmpty() || age < row.ageBelow().getAsInt();
    }

    private static boolean isSme(RuleRow row, KnownFacts facts) {
        return !row.sme() || facts.holds(Fact.SME);
    }
}
