package org.hsproster.roster.header;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.hsproster.roster.value.ResourceTable;
import org.hsproster.spreadsheet.TextNormalizer;

/**
 * What the words beside a header say about the values below, by the kind of the column: {@code header-remarks.csv}.
 * Words about amounts that it does not know leave the amounts in doubt.
 */
final class HeaderRemarks {

    private static final String ANY = "any";
    private static final String MONEY = "money";

    /** The year of a calendar or of a tax statement, as in 2025年年収. */
    private static final Pattern YEAR =
            Pattern.compile("^(?:fy)?(?:(?:19|20)\\d{2}|(?:令和|平成|[rh])(?:元|\\d{1,2}))(?:年(?![収俸間額])(?:度|分)?|度|分)?の?");

    private static final int MOST_WORDS = 3;

    private static final Map<Says, Map<String, Set<String>>> BESIDE = new EnumMap<>(Says.class);
    private static final Set<String> BEFORE = new HashSet<>();
    private static final Set<String> AFTER = new HashSet<>();

    static {
        ResourceTable.rows("header-remarks.csv").forEach(HeaderRemarks::load);
    }

    /** What a remark means for the column. */
    enum Says {
        NOTHING,
        /** The values count as unclear. */
        DOUBT,
        /** The column is another one. */
        OTHER
    }

    /** A word taken off a key. */
    record Word(String key, String word) {}

    private HeaderRemarks() {}

    /** Returns what the remarks, squeezed, say together of a column of that kind. */
    static Says of(Iterable<String> remarks, String kind) {
        Says together = Says.NOTHING;
        for (String remark : remarks) {
            Says says = of(remark, kind);
            together = says.compareTo(together) > 0 ? says : together;
        }
        return together;
    }

    private static Says of(String remark, String kind) {
        String key = TextNormalizer.key(remark);
        if (isListed(Says.NOTHING, key, remark, kind)) {
            return Says.NOTHING;
        }
        if (kind.equals(MONEY) && leavesInDoubt(key)) {
            return Says.DOUBT;
        }
        boolean isOther =
                !kind.equals(MONEY) || isListed(Says.OTHER, key, remark, kind) || HeaderPart.isForeign(remark);
        return isOther ? Says.OTHER : Says.DOUBT;
    }

    private static boolean isListed(Says says, String key, String remark, String kind) {
        return Stream.of(ANY, kind)
                .map(each -> BESIDE.getOrDefault(says, Map.of()).getOrDefault(each, Set.of()))
                .anyMatch(words -> words.contains(key.isEmpty() ? remark : key));
    }

    /** Tests whether a group of columns says by itself that the amounts in it are others: 前年度, 2025年. */
    static boolean leavesInDoubt(String key) {
        var year = YEAR.matcher(key);
        return (year.find() && year.end() == key.length())
                || Stream.of(BEFORE, AFTER).flatMap(Set::stream).anyMatch(key::contains);
    }

    /** Returns the key of an amount without a word that leaves its values in doubt, such as 前年度 or 実績. */
    static Optional<Word> withoutWord(String key) {
        var year = YEAR.matcher(key);
        if (year.find() && year.end() < key.length()) {
            return Optional.of(new Word(key.substring(year.end()), year.group()));
        }
        Optional<String> before = longest(BEFORE.stream().filter(key::startsWith), key);
        return before.map(word -> new Word(key.substring(word.length()), word))
                .or(() -> longest(AFTER.stream().filter(key::endsWith), key)
                        .map(word -> new Word(key.substring(0, key.length() - word.length()), word)));
    }

    private static Optional<String> longest(Stream<String> words, String key) {
        return words.filter(word -> word.length() < key.length())
                .reduce((one, other) -> one.length() >= other.length() ? one : other);
    }

    /** Returns how many words are taken off a key at most. */
    static int mostWords() {
        return MOST_WORDS;
    }

    private static void load(CSVRecord row) {
        Set<String> words = ResourceTable.list(row.get("words"))
                .map(word ->
                        TextNormalizer.key(word).isEmpty() ? TextNormalizer.squeezed(word) : TextNormalizer.key(word))
                .collect(Collectors.toSet());
        switch (row.get("where")) {
            case "before" -> BEFORE.addAll(words);
            case "after" -> AFTER.addAll(words);
            default -> {
                Says says = row.get("says").equals("nothing") ? Says.NOTHING : Says.OTHER;
                Arrays.stream(row.get("kinds").split(";", -1))
                        .forEach(kind -> BESIDE.computeIfAbsent(says, key -> new HashMap<>())
                                .computeIfAbsent(kind, key -> new HashSet<>())
                                .addAll(words));
            }
        }
    }
}
