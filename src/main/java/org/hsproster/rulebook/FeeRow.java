package org.hsproster.rulebook;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The fee for periods of stay from a length on. A row without a bound is for all shorter ones.
 *
 * @param atLeast inclusive lower bound (以上) of the period of stay granted, in months
 * @param above exclusive lower bound (超) of it, in months
 * @param yen for an application at the counter
 * @param onlineYen for an online application; empty if no figure is known
 */
public record FeeRow(OptionalInt atLeast, OptionalInt above, long yen, OptionalLong onlineYen) {

    /** Tests whether no period of stay is too short for the row. */
    public boolean isForAll() {
        return atLeast.isEmpty() && above.isEmpty();
    }

    /** Tests whether every period of stay of this row is longer than some of another, which follows it in the table. */
    boolean isAbove(FeeRow other) {
        return edge() > other.edge();
    }

    /** Returns a number that orders the lower bounds: more than 12 months begins after 12 months. */
    private int edge() {
        return above.isPresent() ? 2 * above.getAsInt() + 1 : 2 * atLeast.orElse(0);
    }
}
