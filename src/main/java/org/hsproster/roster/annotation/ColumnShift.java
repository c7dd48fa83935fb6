package org.hsproster.roster.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The new positions of the columns of a sheet when the added ones are moved behind all others. */
final class ColumnShift {

    private final SortedMap<Integer, String> added;
    private final int end;
    private final Map<Integer, Integer> ofAdded = new HashMap<>();

    private ColumnShift(SortedMap<Integer, String> added, int end) {
        this.added = added;
        this.end = end;
    }

    static ColumnShift behind(int end, SortedMap<Integer, String> added) {
        ColumnShift shift = new ColumnShift(added, end);
        int first = end - added.size();
        List<String> layout = AnnotationLabels.standard().layout(added.values());
        added.forEach((column, id) -> shift.ofAdded.put(column, first + layout.indexOf(id)));
        return shift;
    }

    /** Returns the new position of a column (0-based). Columns to the right of all headers do not move. */
    int to(int column) {
        Integer own = ofAdded.get(column);
        if (own != null) {
            return own;
        }
        return column >= end ? column : column - added.headMap(column).size();
    }

    /** Tests whether no column moves. */
    boolean isNone() {
        return added.keySet().stream().allMatch(column -> to(column) == column)
                && (added.isEmpty() || added.firstKey() + added.size() == end);
    }
}
