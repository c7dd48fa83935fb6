package org.hsproster.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hsproster.renewal.Outlook;

/**
 * What the people of a run were compared with.
 *
 * @param earlier the day of the run before; empty where there is none
 * @param left how many people of that run are not on the roster any more, by the outlook they had
 * @param unknown how many could not be told apart, for want of an employee number of their own
 */
public record Comparison(Optional<LocalDate> earlier, Map<Outlook, Integer> left, int unknown) {

    public Comparison {
        left = Map.copyOf(left);
    }

    /** With nothing. */
    public static Comparison none() {
        return new Comparison(Optional.empty(), Map.of(), 0);
    }

    /** The same without what is said of the roster as a whole. */
    public Comparison ofSome() {
        return new Comparison(earlier, Map.of(), 0);
    }
}
