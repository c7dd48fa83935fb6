package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hsproster.employee.Fact;

/**
 * A way back to the required total, confirmed by counting the changed facts on the filing date.
 *
 * @param pointsAfter the total after all actions
 * @param reaches whether the requirements are met then
 * @param feasibleBefore the last day by which it helps; empty if it cannot be done in time
 */
public record Remedy(List<Action> actions, int pointsAfter, boolean reaches, Optional<LocalDate> feasibleBefore) {

    public Remedy {
        actions = List.copyOf(actions);
    }

    /** The least raise that a decision of its own precedes, in yen per year. */
    private static final long LARGE_RAISE = 1_000_000;

    /** Tests whether it takes a raise of one million yen a year or more. */
    public boolean isCostly() {
        return actions.stream()
                .filter(action -> action.type() == Type.RAISE_PAY)
                .anyMatch(action -> action.amountYen().orElse(0) >= LARGE_RAISE);
    }

    /**
     * One action.
     *
     * @param gain its points
     * @param amountYen for a raise, yen per year; for remuneration to record, the lowest sufficient amount
     * @param date for a filing date, the date; for an examination, that of its results
     * @param about the fact it is about, such as the one to record
     */
    public record Action(
            Type type, int gain, OptionalLong amountYen, Optional<LocalDate> date, Optional<Fact<?>> about) {}

    /** The kind of an action. */
    public enum Type {
        RECORD_EVIDENCE,
        FILE_BY,
        FILE_AFTER,
        RAISE_PAY,
        PASS_JLPT_N2,
        PASS_JLPT_N1,
        GAIN_LICENCE,
        EMPLOYER_MEASURE,
        OTHER
    }
}
