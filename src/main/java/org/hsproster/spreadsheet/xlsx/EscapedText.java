package org.hsproster.spreadsheet.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as Office Open XML stores it: characters that XML cannot represent, and line breaks in files of some programs,
 * are escaped as {@code _x000D_}, and an underscore before such a sequence as {@code _x005F_} (ECMA-376, part 1,
 * 22.9.2.19).
 */
final class EscapedText {

    private static final String BEGINNING = "_x";
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    /** Returns the text with every escape sequence replaced by its character. */
    static String decoded(String text) {
        if (!text.contains(BEGINNING)) {
            return text;
        }
        Matcher escape = ESCAPE.matcher(text);
        return escape.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
