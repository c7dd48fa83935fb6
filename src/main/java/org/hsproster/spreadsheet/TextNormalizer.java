package org.hsproster.spreadsheet;

import java.text.Normalizer;
import java.util.Locale;

/** Normalizes texts, so that the ways of typing one thing become one. */
public final class TextNormalizer {

    private static final String MATHEMATICAL_PUNCTUATION = "~|^`=<>";

    private TextNormalizer() {}

    /** Full-width and half-width forms become one, lines become one line, and the ends are stripped. */
    public static String folded(String text) {
        return isFolded(text) ? text : fold(text);
    }

    /** Most of what stands in cells needs no look at its characters one by one. */
    private static boolean isFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Tests whether there is nothing between the words of a text but one plain space each. */
    public static boolean isEvenlySpaced(String text) {
        boolean isGap = true;
        for (int i = 0; i < text.length(); i++) {
            boolean isSpace = isSpace(text.charAt(i));
            if (isSpace && (isGap || text.charAt(i) != ' ')) {
                return false;
            }
            isGap = isSpace;
        }
        return !isGap;
    }

    private static String fold(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(composed.length());
        boolean isGap = false;
        for (int i = 0; i < composed.length(); i++) {
            char character = composed.charAt(i);
            if (isSpace(character)) {
                isGap = true;
            } else if (!isInvisible(character)) {
                folded.append(isGap && !folded.isEmpty() ? " " : "").append(character == '〜' ? '~' : character);
                isGap = false;
            }
        }
        return folded.toString();
    }

    /** As {@link #folded}, in lower case and without any space. */
    public static String squeezed(String text) {
        return isSqueezed(text) ? text : squeeze(text);
    }

    private static boolean isSqueezed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character <= ' ' || character > '~' || (character >= 'A' && character <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static String squeeze(String text) {
        return folded(text).toLowerCase(Locale.ROOT).replace(" ", "");
    }

    /** As {@link #squeezed}, without punctuation: two spellings of one word have one key. */
    public static String key(String text) {
        String squeezed = squeezed(text);
        StringBuilder key = new StringBuilder(squeezed.length());
        for (int i = 0; i < squeezed.length(); i++) {
            if (!isPunctuation(squeezed.charAt(i))) {
                key.append(squeezed.charAt(i));
            }
        }
        return key.toString();
    }

    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i)) && !isInvisible(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(int character) {
        return !isJapanese(character) && (Character.isWhitespace(character) || Character.isSpaceChar(character));
    }

    private static boolean isInvisible(int character) {
        if (isJapanese(character)) {
            return false;
        }
        int type = Character.getType(character);
        return type == Character.FORMAT || type == Character.CONTROL;
    }

    /** Tests whether it is one of those that most Japanese text consists of: kana and common kanji. */
    private static boolean isJapanese(int character) {
        return character > '\u3040' && character < '\uA000';
    }

    private static boolean isPunctuation(int character) {
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> MATHEMATICAL_PUNCTUATION.indexOf(character) >= 0;
        };
    }
}
