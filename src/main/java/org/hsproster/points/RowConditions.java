package org.hsproster.points;

import org.hsproster.employee.Fact;
import org.hsproster.rulebook.RuleRow;

/** Tests the conditions of a row, except those about other items. */
final class RowConditions {

    private RowConditions() {}

    static boolean holds(RuleRow row, MeasuredFact measured, int age, KnownFacts facts) {
        return holds(row, measured)
                && (row.ageBelow().isEmpty() || age < row.ageBelow().getAsInt())
                && (!row.sme() || facts.holds(Fact.SME));
    }

    private static boolean holds(RuleRow row, MeasuredFact measured) {
        if (row.atLeast().isPresent()
                && (measured.quantity().isEmpty()
                        || measured.quantity().getAsLong() < row.atLeast().getAsLong())) {
            return false;
        }
        if (row.above().isPresent()
                && (measured.ratio().isEmpty()
                        || measured.ratio().get().compareTo(row.above().get()) <= 0)) {
            return false;
        }
        return row.is().isEmpty() || measured.kinds().contains(row.is().get());
    }
}
