package org.hsproster.report.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.report.OutlookChange.Kind;
import org.hsproster.report.wording.Texts;

/**
 * How many people stand otherwise than in the run before.
 *
 * @param earlier the day of that run; empty where there is none
 * @param people those who are new, worse or better
 * @param left how many of that run are not on the roster any more
 */
public record ChangeCounts(Optional<LocalDate> earlier, Map<Kind, Integer> people, int left) {

    /** What is worth telling, in the order in which it is told. */
    public static final List<Kind> KINDS = List.of(Kind.NEW, Kind.WORSE, Kind.BETTER);

    public ChangeCounts {
        people = Map.copyOf(people);
    }

    /** Tests whether there is anything to tell; the first run is news as a whole. */
    public boolean isAny() {
        return earlier.isEmpty() || !people.isEmpty() || left > 0;
    }

    /** As one line. */
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
