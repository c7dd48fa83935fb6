package org.hsproster.roster.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hsproster.spreadsheet.TextNormalizer;

/** Compares names as rosters write them: with and without spaces, family name first or last. */
final class PersonName {

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{IsCommon}]*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private PersonName() {}

    /** Tests whether two names cannot be one person's: a name in Latin letters says nothing of one in Japanese. */
    static boolean contradict(String one, String other) {
        return isLatin(one) == isLatin(other) && !key(one).equals(key(other));
    }

    private static boolean isLatin(String name) {
        return LATIN.matcher(TextNormalizer.folded(name)).matches();
    }

    /** Equal for two ways to write one name in the same script. */
    static String key(String name) {
        return isLatin(name)
                ? Arrays.stream(BETWEEN_WORDS.split(TextNormalizer.folded(name).toLowerCase(Locale.ROOT)))
                        .sorted()
                        .collect(Collectors.joining(" "))
                : TextNormalizer.key(name);
    }
}
