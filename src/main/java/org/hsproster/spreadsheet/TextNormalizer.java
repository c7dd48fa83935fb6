package org.hsproster.spreadsheet;

import java.text.Normalizer;
import java.util.Locale;

/** Normalizes texts, so that different ways of typing the same word become equal. */
public final class TextNormalizer {

    private static final String MATHEMATICAL_PUNCTUATION = "~|^`=<>";

    private TextNormalizer() {}

    /** Returns the text in NFKC, on one line, with single spaces and none at its ends. */
    public static String folded(String text) {
        return isFolded(text) ? text : fold(text);
    }

    /** Tests quickly for printable ASCII without spaces, which folding does not change. */
    private static boolean isFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Tests whether the words of a text are separated by single plain spaces. */
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

    /** Returns the text as {@link #folded}, in lower case and without spaces. */
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

    /** Returns the text as {@link #squeezed}, without punctuation: variants of one word have the same key. */
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

    /** Tests for kana and common kanji, of which most Japanese text consists. */
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
