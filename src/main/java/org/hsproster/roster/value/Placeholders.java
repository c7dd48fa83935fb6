package org.hsproster.roster.value;

import java.util.Set;

/** Texts that mark a cell as empty, or that say that there is nothing. */
public final class Placeholders {

    private static final String DASHES = "-ー−━─_.・/";
    private static final Set<String> NOT_APPLICABLE = Set.of("n/a", "na", "#n/a", "null");
    private static final Set<String> NONE =
            Set.of("なし", "ナシ", "無し", "無", "ない", "該当なし", "該当無し", "特になし", "none", "no", "nil");

    private Placeholders() {}

    /** Tests whether a text marks a cell as empty: a dash, n/a. */
    public static boolean standsForBlank(String squeezed) {
        return isOfDashes(squeezed) || NOT_APPLICABLE.contains(squeezed);
    }

    private static boolean isOfDashes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (DASHES.indexOf(character) < 0 && Character.getType(character) != Character.DASH_PUNCTUATION) {
                return false;
            }
        }
        return true;
    }

    /** Tests whether a text says that there is nothing: なし, none. */
    public static boolean saysNone(String squeezed) {
        return NONE.contains(squeezed);
    }
}
