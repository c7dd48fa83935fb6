package org.hsproster.report.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.report.OutlookChange.Kind;
import org.hsproster.report.wording.Texts;

/**
 * How many people have changed since the earlier run.
 *
 * @param earlier the day of that run; empty if there is none
 * @param people those who are new, worse or better
 * @param left how many people of that run are no longer on the roster
 */
public record ChangeCounts(Optional<LocalDate> earlier, Map<Kind, Integer> people, int left) {

    /** The changes that are reported, in their order. */
    public static final List<Kind> KINDS = List.of(Kind.NEW, Kind.WORSE, Kind.BETTER);

    public ChangeCounts {
        people = Map.copyOf(people);
    }

    /** Tests whether there is any change to report; there always is in a first run. */
    public boolean isAny() {
        return earlier.isEmpty() || !people.isEmpty() || left > 0;
    }

    /** Returns the counts on one line. */
    public String line(Texts texts) {
        if (earlier.isEmpty()) {
            return texts.text("change.FIRST");
        }
        List<String> counts = new ArrayList<>();
        for (Kind kind : KINDS) {
            if (people.containsKey(kind)) {
                counts.add(texts.text("changes.count", texts.text("change." + kind.name()), people.get(kind)));
            }
        }
        if (left > 0) {
            counts.add(texts.text("changes.countLeft", left));
        }
        return texts.text("changes.counts", counts.isEmpty() ? texts.text("changes.none") : counts, earlier.get());
    }
}
