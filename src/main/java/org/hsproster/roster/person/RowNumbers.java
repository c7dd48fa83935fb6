package org.hsproster.roster.person;

import java.util.ArrayList;
import java.util.List;

/** Row numbers as a sentence names them: 3, 5-9. */
final class RowNumbers {

    private static final int MOST_PARTS = 30;

    private RowNumbers() {}

    /** Ascending numbers, with what follows one another as one part. */
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
        return parts.size() <= MOST_PARTS
                ? String.join(", ", parts)
                : String.join(", ", parts.subList(0, MOST_PARTS)) + ", …";
    }
}
