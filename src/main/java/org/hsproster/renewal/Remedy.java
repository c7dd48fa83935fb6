package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hsproster.employee.Fact;

/**
 * A way back to the required total, confirmed by scoring the changed facts on the filing date.
 *
 * @param pointsAfter the total once every action is done
 * @param reaches whether the requirements are met then
 * @param feasibleBefore the last day by which it helps; empty where it cannot be done in time
 */
public record Remedy(List<Action> actions, int pointsAfter, boolean reaches, Optional<LocalDate> feasibleBefore) {

    public Remedy {
        actions = List.copyOf(actions);
    }

    /**
     * One thing to do.
     *
     * @param gain points it brings
     * @param amountYen for a raise, yen a year; for remuneration to record, the least that is enough
     * @param date for a filing date, the date; for an examination, that of its results
     * @param about the fact it is about, such as the one to record
     */
    public record Action(
            Type type, int gain, OptionalLong amountYen, Optional<LocalDate> date, Optional<Fact<?>> about) {}

    /** What can be done. */
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
