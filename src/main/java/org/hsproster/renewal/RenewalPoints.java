package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The totals that matter to a renewal. Totals count confirmed facts, unless noted.
 *
 * @param countedOn the day of {@code atFiling}
 * @param required the required total on that day
 * @param asOf total on the day of the run
 * @param atFiling total on the recommended filing date, else on the first day of the window, else on the day of the run
 * @param atExpiry total on the day of expiry
 * @param atDecisionLimit total on the last day on which a decision can still be open; does not affect the outlook
 * @param possibleAtFiling total on {@code countedOn} in the best case of every unclear fact
 * @param remunerationFloorMet whether the minimum annual remuneration is met; empty if none applies or the remuneration
 *     is not known
 * @param ageLoss points lost only to birthdays between the run and expiry, not negative
 * @param ageLossSincePermission the same from the last permission to {@code countedOn}
 */
public record RenewalPoints(
        LocalDate countedOn,
        int required,
        int asOf,
        int atFiling,
        OptionalInt atExpiry,
        OptionalInt atDecisionLimit,
        int possibleAtFiling,
        Optional<Boolean> remunerationFloorMet,
        OptionalInt ageLoss,
        OptionalInt ageLossSincePermission) {

    /** Returns the total minus the required total. */
    public int margin() {
        return atFiling - required;
    }
}
