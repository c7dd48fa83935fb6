package org.hsproster.roster.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hsproster.spreadsheet.TextNormalizer;

/**
 * The label of a column in a mapping: its header and, if several columns have the same header, its position among them.
 *
 * @param key equal for variants of one header
 * @param occurrence 1 for the first from the left; 0 for all
 */
public record HeaderLabel(String key, int occurrence) {

    private static final Pattern NUMBERED = Pattern.compile("(.*\\S)\\s+#(\\d{1,4})\\s*", Pattern.DOTALL);

    /** Parses {@code 有効期限 #2}, or a header without a number. */
    public static HeaderLabel parse(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches()
                ? new HeaderLabel(TextNormalizer.key(numbered.group(1)), Integer.parseInt(numbered.group(2)))
                : new HeaderLabel(TextNormalizer.key(text), 0);
    }

    /** Returns the labels of headers from the left. */
    public static List<HeaderLabel> of(List<ColumnHeader> headers) {
        Map<String, Integer> seen = new HashMap<>();
        List<HeaderLabel> labels = new ArrayList<>();
        for (ColumnHeader header : headers) {
            String key = TextNormalizer.key(header.header());
            labels.add(new HeaderLabel(key, seen.merge(key, 1, Integer::sum)));
        }
        return labels;
    }

    /** Returns the label as messages show it. */
    public String text() {
        return occurrence == 0 ? key : key + " #" + occurrence;
    }

    /** Returns the label, and the label without its number. */
    Stream<HeaderLabel> alternatives() {
        return Stream.of(this, new HeaderLabel(key, 0));
    }
}
