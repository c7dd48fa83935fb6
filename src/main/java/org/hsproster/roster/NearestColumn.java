package org.hsproster.roster;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The column whose name comes nearest to a header that nobody knows. An offer, never an assumption. */
final class NearestColumn {

    /** Two letters in seven may differ; with more, Japanese compounds begin to mean something else. */
    private static final double LEAST_SIMILARITY = 0.65;

    private static final LevenshteinDistance LETTERS = LevenshteinDistance.getDefaultInstance();
    private static final int SHORTEST_LATIN = 5;
    private static final int SHORTEST_JAPANESE = 3;

    /** They look like columns of ours and are others. */
    private static final Set<String> OTHERS = Set.of("雇用形態", "雇用区分", "社員区分", "契約開始日", "契約区分");

    private record Candidate(String id, double similarity) {}

    private NearestColumn() {}

    /**
     * The nearest column, where one is near.
     *
     * @param taken ids of columns that the sheet has already
     */
    static Optional<String> to(String header, ColumnTable table, Set<String> taken) {
        String key = HeaderText.of(header).key();
        if (OTHERS.contains(key) || key.length() < shortest(key) || HeaderText.isSection(header)) {
            return Optional.empty();
        }
        return table.idsByKey().entrySet().stream()
                .filter(column -> !taken.contains(column.getValue()))
                .map(column -> candidate(key, column))
                .filter(candidate -> candidate.similarity() >= LEAST_SIMILARITY)
                .max(Comparator.comparingDouble(Candidate::similarity).thenComparing(Candidate::id))
                .map(Candidate::id);
    }

    private static Candidate candidate(String key, Map.Entry<String, String> column) {
        int longer = Math.max(key.length(), column.getKey().length());
        return new Candidate(column.getValue(), 1 - (double) LETTERS.apply(key, column.getKey()) / longer);
    }

    private static int shortest(String key) {
        return key.chars().allMatch(character -> character < 128) ? SHORTEST_LATIN : SHORTEST_JAPANESE;
    }
}
