package org.hsproster.roster.person;

import java.util.ArrayList;
import java.util.List;

/** Formats row numbers for a message: 3, 5-9. */
final class RowNumbers {

    private static final int MAX_PARTS = 30;

    private RowNumbers() {}

    /** Returns ascending numbers, with consecutive ones as a range. */
    static String of(List<Integer> ascending) {
        List<String> parts = new ArrayList<>();
        for (int first = 0; first < ascending.size(); ) {
            int last = first;
            while (last + 1 < ascending.size() && ascending.get(last + 1) == ascending.get(last) + 1) {
                last++;
            }
            String part = Integer.toString(ascending.get(first));
            parts.add(first == last ? part : part + "-" + ascending.get(last));
            first = last + 1;
        }
        return parts.size() <= MAX_PARTS
                ? String.join(", ", parts)
                : String.join(", ", parts.subList(0, MAX_PARTS)) + ", …";
    }
}
