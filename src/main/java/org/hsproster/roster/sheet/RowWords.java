package org.hsproster.roster.sheet;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.hsproster.roster.value.ResourceTable;

/** The words of rows that are not about a person: {@code row-words.csv}. */
public final class RowWords {

    private RowWords() {}

    public static Stream<String> listed(String kind) {
        return ResourceTable.rows("row-words.csv").stream()
                .filter((CSVRecord row) -> row.get("kind").equals(kind))
                .flatMap(row -> ResourceTable.list(row.get("words")));
    }

    /** Returns the words of a kind as one group of a regular expression. */
    static String anyOf(String kind) {
        return listed(kind)
                .sorted((one, two) -> two.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
