package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The totals that tell how a renewal will go. Totals count confirmed facts, unless said otherwise.
 *
 * @param countedOn the day of {@code atFiling}
 * @param required the total the law asks for on that day
 * @param asOf total on the day of the run
 * @param atFiling total on the recommended filing date, else on the first day of the window, else as of the run
 * @param atExpiry total on the day of expiry
 * @param atDecisionLimit total on the last day on which a decision can still be open; a sensitivity, never a verdict
 * @param possibleAtFiling total on {@code countedOn} if every unclear fact turns out well
 * @param remunerationFloorMet whether the minimum annual remuneration is met; empty where none applies or the
 *     remuneration is not known
 * @param ageLoss points that birthdays alone take between the run and expiry, not negative
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

    /** Returns how far the total lies above the required one; negative below it. */
    public int margin() {
        return atFiling - required;
    }
}
