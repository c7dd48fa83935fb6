package org.hsproster.roster.header;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.hsproster.roster.value.ResourceTable;

/**
 * Finds the column with the name most similar to an unknown header, by meaning ({@code offers.csv}) or by letters. It
 * is only offered to the user, never assumed.
 */
public final class NearestColumn {

    /** Allows two different letters in seven; with more, Japanese compounds often have another meaning. */
    private static final double MIN_SIMILARITY = 0.65;

    private static final int MIN_LATIN_LENGTH = 5;
    private static final int MIN_JAPANESE_LENGTH = 3;
    private static final int BITS = 64;

    /** Headers that are similar to known columns and have another meaning. */
    private static final Set<String> OTHERS = Set.of("雇用形態", "雇用区分", "社員区分", "契約開始日", "契約区分");

    private static final Map<String, List<String>> BY_MEANING = byMeaning();

    private record Candidate(String id, double similarity) {}

    private NearestColumn() {}

    /**
     * Returns the most similar column, if one is similar enough.
     *
     * @param taken ids of columns that the sheet already has
     */
    public static Optional<String> to(String header, ColumnTable table, Set<String> taken) {
        return allTo(header, table, taken).stream().findFirst();
    }

    /** Returns all columns that an ambiguous header may mean, or the most similar one. */
    static List<String> allTo(String header, ColumnTable table, Set<String> taken) {
        List<String> readings = header.length() > HeaderCells.MAX_LENGTH
                ? List.of()
                : HeaderText.readings(header).stream().map(HeaderText::key).toList();
        for (String key : readings) {
            List<String> meant = BY_MEANING.get(key);
            if (meant != null) {
                return meant.stream().filter(id -> !taken.contains(id)).toList();
            }
        }
        return HeaderPart.isSection(header)
                ? List.of()
                : readings.stream()
                        .flatMap(key -> nearest(key, table, taken).stream())
                        .limit(1)
                        .toList();
    }

    private static Optional<String> nearest(String key, ColumnTable table, Set<String> taken) {
        if (OTHERS.contains(key) || key.length() < shortest(key)) {
            return Optional.empty();
        }
        long letters = letters(key);
        return table.idsByKey().entrySet().stream()
                .filter(column -> mayBeNear(key, letters, column.getKey()))
                .filter(column -> !taken.contains(column.getValue()))
                .flatMap(column -> candidate(key, column))
                .max(Comparator.comparingDouble(Candidate::similarity).thenComparing(Candidate::id))
                .map(Candidate::id);
    }

    private static Stream<Candidate> candidate(String key, Map.Entry<String, String> column) {
        int longer = Math.max(key.length(), column.getKey().length());
        int distance = new LevenshteinDistance(mostDifferent(longer)).apply(key, column.getKey());
        double similarity = 1 - (double) distance / longer;
        return distance < 0 || similarity < MIN_SIMILARITY
                ? Stream.empty()
                : Stream.of(new Candidate(column.getValue(), similarity));
    }

    /** Excludes most pairs quickly by their lengths and letters. */
    private static boolean mayBeNear(String key, long letters, String column) {
        int most = mostDifferent(Math.max(key.length(), column.length()));
        return Math.abs(key.length() - column.length()) <= most && Long.bitCount(letters & ~letters(column)) <= most;
    }

    private static int mostDifferent(int longer) {
        return (int) Math.floor(longer * (1 - MIN_SIMILARITY) + 1e-9);
    }

    private static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << (text.charAt(i) % BITS);
        }
        return letters;
    }

    private static int shortest(String key) {
        return key.chars().allMatch(character -> character < 128) ? MIN_LATIN_LENGTH : MIN_JAPANESE_LENGTH;
    }

    private static Map<String, List<String>> byMeaning() {
        Map<String, List<String>> meanings = new HashMap<>();
        ResourceTable.rows("offers.csv").forEach(row -> {
            List<String> columns = ResourceTable.list(row.get("columns")).toList();
            ResourceTable.list(row.get("headers"))
                    .forEach(header -> meanings.put(HeaderText.of(header).key(), columns));
        });
        return meanings;
    }
}
