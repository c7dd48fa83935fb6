package org.hsproster.roster.annotation;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** Where the columns of a sheet come to stand when the added ones are moved behind all others, in their own order. */
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
        added.forEach((column, id) ->
                shift.ofAdded.put(column, first + AnnotationLabels.standard().place(id)));
        return shift;
    }

    /** Returns the new place of a column (0-based). Those to the right of all headers stay. */
    int to(int column) {
        Integer own = ofAdded.get(column);
        if (own != null) {
            return own;
        }
        return column >= end ? column : column - added.headMap(column).size();
    }

    /** Tests whether every column stays where it is. */
    boolean isNone() {
        return added.keySet().stream().allMatch(column -> to(column) == column)
                && (added.isEmpty() || added.firstKey() + added.size() == end);
    }
}
