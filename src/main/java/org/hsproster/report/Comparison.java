package org.hsproster.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hsproster.renewal.Outlook;

/**
 * The comparison of a run with an earlier one.
 *
 * @param earlier the day of the earlier run; empty if there is none
 * @param left how many people of that run are no longer on the roster, by the outlook they had
 * @param unknown how many people could not be compared, since they have no employee number of their own
 */
public record Comparison(Optional<LocalDate> earlier, Map<Outlook, Integer> left, int unknown) {

    public Comparison {
        left = Map.copyOf(left);
    }

    /** Returns the comparison of a first run. */
    public static Comparison none() {
        return new Comparison(Optional.empty(), Map.of(), 0);
    }

    /** Returns this comparison without the counts of the whole roster, for a workbook about some of its people. */
    public Comparison ofSome() {
        return new Comparison(earlier, Map.of(), 0);
    }
}
