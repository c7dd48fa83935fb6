package org.hsproster.roster.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hsproster.spreadsheet.TextNormalizer;

/** Compares names with or without spaces, and with the family name first or last. */
final class PersonName {

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{IsCommon}]*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private PersonName() {}

    /** Tests whether two names belong to different people. Names in Latin letters and in Japanese are not compared. */
    static boolean contradict(String one, String other) {
        return isLatin(one) == isLatin(other) && !key(one).equals(key(other));
    }

    private static boolean isLatin(String name) {
        return LATIN.matcher(TextNormalizer.folded(name)).matches();
    }

    /** Returns the form in which names in the same script are compared. */
    static String key(String name) {
        return isLatin(name)
                ? Arrays.stream(BETWEEN_WORDS.split(TextNormalizer.folded(name).toLowerCase(Locale.ROOT)))
                        .sorted()
                        .collect(Collectors.joining(" "))
                : TextNormalizer.key(name);
    }
}
