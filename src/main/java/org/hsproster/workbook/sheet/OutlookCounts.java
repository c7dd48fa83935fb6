package org.hsproster.workbook.sheet;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.hsproster.renewal.Outlook;

/** How many people have which outlook. */
final class OutlookCounts {

    private final Map<Outlook, Integer> counts = new TreeMap<>(Outlook.mostUrgentFirst());

    void add(Outlook outlook) {
        counts.merge(outlook, 1, Integer::sum);
    }

    int people() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the outlooks that occur, most urgent first. */
    Map<Outlook, Integer> byUrgency() {
        return Collections.unmodifiableMap(counts);
    }
}
