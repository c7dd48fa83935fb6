package org.hsproster.roster;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** The words of rows that are about no person: {@code row-words.csv}. */
final class RowWords {

    private RowWords() {}

    /** The words of a kind as one group of a regular expression. */
    static String anyOf(String kind) {
        return Resource.rows("row-words.csv").stream()
                .filter((CSVRecord row) -> row.get("kind").equals(kind))
                .flatMap(row -> Resource.list(row.get("words")))
                .sorted((one, two) -> two.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
