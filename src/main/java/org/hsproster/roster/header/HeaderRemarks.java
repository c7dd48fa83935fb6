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
 * The effect of remarks in a header on the values of the column, by the kind of the column: {@code header-remarks.csv}.
 * Unknown remarks about amounts make the amounts doubtful.
 */
final class HeaderRemarks {

    private static final String ANY = "any";
    private static final String MONEY = "money";

    /** A calendar year or tax year, as in 2025年年収. */
    private static final Pattern YEAR =
            Pattern.compile("^(?:fy)?(?:(?:19|20)\\d{2}|(?:令和|平成|[rh])(?:元|\\d{1,2}))(?:年(?![収俸間額])(?:度|分)?|度|分)?の?");

    private static final int MAX_WORDS = 3;

    private static final Map<Effect, Map<String, Set<String>>> BESIDE = new EnumMap<>(Effect.class);
    private static final Set<String> BEFORE = new HashSet<>();
    private static final Set<String> AFTER = new HashSet<>();

    static {
        ResourceTable.rows("header-remarks.csv").forEach(HeaderRemarks::load);
    }

    /** The effect of a remark on its column. */
    enum Effect {
        NOTHING,
        /** The values are unclear. */
        DOUBT,
        /** The column has another meaning. */
        OTHER
    }

    /** A key, and the word that was removed from it. */
    record Word(String key, String word) {}

    private HeaderRemarks() {}

    /** Returns the combined effect of squeezed remarks on a column of a kind. */
    static Effect of(Iterable<String> remarks, String kind) {
        Effect together = Effect.NOTHING;
        for (String remark : remarks) {
            Effect says = of(remark, kind);
            together = says.compareTo(together) > 0 ? says : together;
        }
        return together;
    }

    private static Effect of(String remark, String kind) {
        String key = TextNormalizer.key(remark);
        if (isListed(Effect.NOTHING, key, remark, kind)) {
            return Effect.NOTHING;
        }
        if (kind.equals(MONEY) && leavesInDoubt(key)) {
            return Effect.DOUBT;
        }
        boolean isOther =
                !kind.equals(MONEY) || isListed(Effect.OTHER, key, remark, kind) || HeaderPart.isForeign(remark);
        return isOther ? Effect.OTHER : Effect.DOUBT;
    }

    private static boolean isListed(Effect says, String key, String remark, String kind) {
        return Stream.of(ANY, kind)
                .map(each -> BESIDE.getOrDefault(says, Map.of()).getOrDefault(each, Set.of()))
                .anyMatch(words -> words.contains(key.isEmpty() ? remark : key));
    }

    /** Tests whether the name of a group makes its amounts doubtful: 前年度, 2025年. */
    static boolean leavesInDoubt(String key) {
        var year = YEAR.matcher(key);
        return (year.find() && year.end() == key.length())
                || Stream.of(BEFORE, AFTER).flatMap(Set::stream).anyMatch(key::contains);
    }

    /** Returns the key of an amount without a word that makes its values doubtful, such as 前年度 or 実績. */
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

    /** Returns the maximum number of words to be removed from a key. */
    static int maxWords() {
        return MAX_WORDS;
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
                Effect says = row.get("says").equals("nothing") ? Effect.NOTHING : Effect.OTHER;
                Arrays.stream(row.get("kinds").split(";", -1))
                        .forEach(kind -> BESIDE.computeIfAbsent(says, key -> new HashMap<>())
                                .computeIfAbsent(kind, key -> new HashSet<>())
                                .addAll(words));
            }
        }
    }
}
