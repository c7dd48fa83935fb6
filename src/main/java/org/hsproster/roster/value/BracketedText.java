package org.hsproster.roster.value;

import java.util.ArrayList;
import java.util.List;

/**
 * A text, split into the parts outside and inside brackets.
 *
 * @param outside of all brackets
 * @param inside each pair of outermost brackets; one that is never closed extends to the end
 */
public record BracketedText(String outside, List<String> inside) {

    private static final String OPENING = "([{<【〔《〈「『";
    private static final String CLOSING = ")]}>】〕》〉」』";

    public BracketedText {
        inside = List.copyOf(inside);
    }

    /** Splits a folded text. */
    public static BracketedText of(String text) {
        StringBuilder outside = new StringBuilder(text.length());
        StringBuilder inside = new StringBuilder();
        List<String> parts = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (OPENING.indexOf(character) >= 0 && depth++ == 0) {
                outside.append(' ');
            } else if (CLOSING.indexOf(character) >= 0 && depth > 0) {
                if (--depth == 0) {
                    parts.add(take(inside));
                }
            } else {
                (depth == 0 ? outside : inside).append(character);
            }
        }
        if (!inside.isEmpty()) {
            parts.add(take(inside));
        }
        return new BracketedText(outside.toString().strip(), parts);
    }

    private static String take(StringBuilder text) {
        String taken = text.toString().strip();
        text.setLength(0);
        return taken;
    }
}
