package org.hsproster.roster;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Levels out the ways in which people type one and the same thing. */
final class Spelling {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{Z}\\s~|^`=<>]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}ー−─━_.・/]+");
    private static final Set<String> NOT_APPLICABLE = Set.of("n/a", "na", "#n/a", "null");
    private static final Set<String> NONE =
            Set.of("なし", "ナシ", "無し", "無", "ない", "該当なし", "該当無し", "特になし", "none", "no", "nil");

    private Spelling() {}

    /** Full-width and half-width forms become one, lines become one line, and the ends are stripped. */
    static String folded(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('〜', '~');
        return SPACE.matcher(INVISIBLE.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** As {@link #folded}, in lower case and without any space. */
    static String squeezed(String text) {
        return folded(text).toLowerCase(Locale.ROOT).replace(" ", "");
    }

    /** As {@link #squeezed}, without punctuation: two spellings of one word have one key. */
    static String key(String text) {
        return PUNCTUATION.matcher(squeezed(text)).replaceAll("");
    }

    static boolean isBlank(String text) {
        return text.isBlank() || folded(text).isEmpty();
    }

    /** Whether a cell is filled only to say that it is empty: a dash, n/a. */
    static boolean standsForBlank(String text) {
        String squeezed = squeezed(text);
        return NOT_APPLICABLE.contains(squeezed) || DASHES.matcher(squeezed).matches();
    }

    /** Whether a cell says that there is nothing: なし, none. */
    static boolean saysNone(String text) {
        return NONE.contains(squeezed(text));
    }
}
