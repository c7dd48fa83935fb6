package org.hsproster.rulebook;

/** Compares the conditions of rows. */
final class RowLogic {

    private RowLogic() {}

    /** Tests whether {@code wide} holds wherever {@code narrow} does. */
    static boolean implies(RuleRow narrow, RuleRow wide) {
        return factsSuffice(narrow, wide)
                && ageLimit(narrow) <= ageLimit(wide)
                && (wide.onlyWith().isEmpty() || wide.onlyWith().equals(narrow.onlyWith()))
                && (wide.unless().isEmpty() || wide.unless().equals(narrow.unless()));
    }

    /** Tests whether facts that just meet the conditions of {@code facts} meet those of {@code row} as well. */
    static boolean factsSuffice(RuleRow facts, RuleRow row) {
        return reachesQuantity(facts, row)
                && reachesRatio(facts, row)
                && (row.is().isEmpty() || row.is().equals(facts.is()))
                && (!row.sme() || facts.sme());
    }

    private static boolean reachesQuantity(RuleRow facts, RuleRow row) {
        return row.atLeast().isEmpty()
                || facts.atLeast().orElse(-1) >= row.atLeast().getAsLong();
    }

    private static boolean reachesRatio(RuleRow facts, RuleRow row) {
        return row.above()
                .map(bound -> facts.above()
                        .filter(ratio -> ratio.compareTo(bound) >= 0)
                        .isPresent())
                .orElse(true);
    }

    /** Tests whether two rows differ in their points alone. */
    static boolean haveSameConditions(RuleRow one, RuleRow other) {
        return implies(one, other) && implies(other, one);
    }

    /** Returns the age that a person must not have reached; {@code Integer.MAX_VALUE} for a row for all ages. */
    static int ageLimit(RuleRow row) {
        return row.ageBelow().orElse(Integer.MAX_VALUE);
    }

    /** Tests whether a row asks for no fact, so that it would give points to all people. */
    static boolean asksForNothing(RuleRow row) {
        return row.atLeast().isEmpty()
                && row.above().isEmpty()
                && row.is().isEmpty()
                && row.ageBelow().isEmpty()
                && !row.sme();
    }

    /** Tests whether no person at all can meet the conditions of a row. */
    static boolean contradictsItself(RuleRow row) {
        boolean isRuledOutByWhatItNeeds =
                row.onlyWith().isPresent() && row.onlyWith().equals(row.unless());
        return ageLimit(row) == 0 || isRuledOutByWhatItNeeds;
    }
}
