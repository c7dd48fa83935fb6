package org.hsproster.testing.rosters;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts the texts of the people into English, for those who are in the English roster. */
final class SampleWords {

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}○×㈱]");

    private final Map<String, String> english = SampleResource.rows("words.csv").stream()
            .collect(Collectors.toMap(word -> word.get("japanese"), word -> word.get("english")));

    String english(String text) {
        String word = english.getOrDefault(text, text);
        if (JAPANESE.matcher(word).find()) {
            throw new IllegalStateException("words.csv has no English for " + text);
        }
        return word;
    }
}
