package org.hsproster.roster.value;

import java.util.Set;

/** What is written into a cell to say that there is nothing, or that nothing is to be said. */
public final class Placeholders {

    private static final String DASHES = "-ー−━─_.・/";
    private static final Set<String> NOT_APPLICABLE = Set.of("n/a", "na", "#n/a", "null");
    private static final Set<String> NONE =
            Set.of("なし", "ナシ", "無し", "無", "ない", "該当なし", "該当無し", "特になし", "none", "no", "nil");

    private Placeholders() {}

    /** Tests whether a cell is filled only to say that it is empty: a dash, n/a. */
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

    /** Tests whether a cell says that there is nothing: なし, none. */
    public static boolean saysNone(String squeezed) {
        return NONE.contains(squeezed);
    }
}
