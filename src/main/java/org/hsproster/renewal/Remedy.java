package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A way back to the required total, confirmed by scoring the changed facts on the filing date.
 *
 * @param pointsAfter the total once every action is done
 * @param reaches whether the requirements are met then
 * @param feasibleBefore the day before which it has to be done
 */
public record Remedy(List<Action> actions, int pointsAfter, boolean reaches, Optional<LocalDate> feasibleBefore) {

    public Remedy {
        actions = List.copyOf(actions);
    }

    /**
     * One thing to do.
     *
     * @param gain points it brings
     * @param amountYen for a raise, yen a year
     * @param date for a filing date, the date
     */
    public record Action(Type type, int gain, OptionalLong amountYen, Optional<LocalDate> date) {}

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
