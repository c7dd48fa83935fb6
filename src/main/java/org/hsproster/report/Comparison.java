package org.hsproster.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The comparison of a run with an earlier one.
 *
 * @param earlier the day of the earlier run; empty if there is none
 * @param left the people of that run who are no longer on the roster
 * @param unknown how many people could not be compared, since they have no employee number of their own
 */
public record Comparison(Optional<LocalDate> earlier, List<LeftPerson> left, int unknown) {

    public Comparison {
        left = List.copyOf(left);
    }

    /** Returns the comparison of a first run. */
    public static Comparison none() {
        return new Comparison(Optional.empty(), List.of(), 0);
    }

    /** Returns this comparison without what is known of the whole roster alone, for a workbook about some of its people. */
    public Comparison ofSome() {
        return new Comparison(earlier, List.of(), 0);
    }
}
