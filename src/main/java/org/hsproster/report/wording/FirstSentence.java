package org.hsproster.report.wording;

/** Cuts a message pattern after its first sentence. */
final class FirstSentence {

    private FirstSentence() {}

    static String of(String pattern) {
        int depth = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char character = pattern.charAt(i);
            if (character == '{') {
                depth++;
            } else if (character == '}') {
                depth--;
            } else if (depth == 0 && isEnd(pattern, i)) {
                return pattern.substring(0, i + 1);
            }
        }
        return pattern;
    }

    private static boolean isEnd(String pattern, int place) {
        char character = pattern.charAt(place);
        return character == '。' || (character == '.' && pattern.startsWith(" ", place + 1));
    }
}
