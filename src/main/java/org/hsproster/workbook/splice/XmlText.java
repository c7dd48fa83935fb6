package org.hsproster.workbook.splice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes text for the XML of a workbook. */
final class XmlText {

    /** Text that looks like an escape of the file format. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String ESCAPED_UNDERSCORE = "_x005F_";
    private static final String SPECIAL = "&<>\"";
    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /**
     * Appends the text of an element. Characters that XML does not allow are written with the escape of the file
     * format.
     */
    static void append(StringBuilder xml, String text) {
        if (isPlain(text)) {
            xml.append(text);
            return;
        }
        String safe = text.contains("_x")
                ? ESCAPE.matcher(text).replaceAll(Matcher.quoteReplacement(ESCAPED_UNDERSCORE))
                : text;
        for (int i = 0; i < safe.length(); i += Character.charCount(safe.codePointAt(i))) {
            append(xml, safe.codePointAt(i));
        }
    }

    /** Tests whether a text needs no escapes, as most texts do not. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' '
                    || character >= Character.MIN_SURROGATE
                    || character == '_'
                    || SPECIAL.indexOf(character) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder xml, int character) {
        switch (character) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '"' -> xml.append("&quot;");
            case '\n', '\t' -> xml.append((char) character);
            default -> {
                if (character < ' ') {
                    xml.append("_x00").append("%02X_".formatted(character));
                } else if ((character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                        || character == 0xFFFE
                        || character == 0xFFFF) {
                    xml.append(REPLACEMENT);
                } else {
                    xml.appendCodePoint(character);
                }
            }
        }
    }
}
