package org.hsproster.employee;

import java.util.Arrays;

/** Counts the edits between two texts: deletions, insertions and substitutions of characters. */
final class Mistakes {

    private static final int MAX_LENGTH = 200;

    private Mistakes() {}

    /** Tests whether the edit distance of two texts is at most {@code most}. */
    static boolean areAtMost(int most, String one, String other) {
        if (Math.abs(one.length() - other.length()) > most || one.length() > MAX_LENGTH) {
            return false;
        }
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()] <= most;
    }
}
