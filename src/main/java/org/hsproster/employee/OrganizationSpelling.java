package org.hsproster.employee;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Normalizes the ways in which people type the names of organizations. */
final class OrganizationSpelling {

    private static final Map<Integer, Integer> NEW_FORMS = newForms();
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final String SMALL_KANA = "ァィゥェォヵヶッャュョヮぁぃぅぇぉっゃゅょゎ";
    private static final String LARGE_KANA = "アイウエオカケツヤユヨワあいうえおつやゆよわ";
    private static final String OTHER_HYPHENS = "\u2212\u2500\u2501\u2043";
    private static final int KATAKANA_TO_HIRAGANA = 'ア' - 'あ';

    private OrganizationSpelling() {}

    /**
     * Returns the text with one width and case, new forms of characters, one kind of hyphen and space, and no invisible
     * characters.
     */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(character -> !isInvisible(character))
                .map(character -> isHyphen(character) ? '-' : NEW_FORMS.getOrDefault(character, character))
                .forEach(folded::appendCodePoint);
        return SPACES.matcher(folded).replaceAll(" ").strip();
    }

    /** Returns the letters and digits of a folded text. */
    static String letters(String folded) {
        StringBuilder letters = new StringBuilder(folded.length());
        folded.codePoints().filter(OrganizationSpelling::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Returns the letters with a hyphen after katakana read as ー, and without small kana. */
    static String sounds(String folded) {
        StringBuilder sounds = new StringBuilder(folded.length());
        int before = 0;
        for (int i = 0; i < folded.length(); i++) {
            char character = folded.charAt(i);
            if (character == '-' && Character.UnicodeScript.of(before) == Character.UnicodeScript.KATAKANA) {
                sounds.append('ー');
            } else {
                int small = SMALL_KANA.indexOf(character);
                sounds.append(small < 0 ? character : LARGE_KANA.charAt(small));
            }
            before = character;
        }
        return letters(sounds.toString());
    }

    /** Returns the letters with katakana replaced by hiragana. */
    static String hiragana(String sounds) {
        StringBuilder hiragana = new StringBuilder(sounds.length());
        for (int i = 0; i < sounds.length(); i++) {
            char character = sounds.charAt(i);
            hiragana.append(
                    character >= 'ァ' && character <= 'ヶ' ? (char) (character - KATAKANA_TO_HIRAGANA) : character);
        }
        return hiragana.toString();
    }

    private static boolean isLetter(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        boolean isSelector =
                (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
        return isSelector
                || type == Character.FORMAT
                || (type == Character.CONTROL && !Character.isWhitespace(character));
    }

    private static boolean isHyphen(int character) {
        return Character.getType(character) == Character.DASH_PUNCTUATION || OTHER_HYPHENS.indexOf(character) >= 0;
    }

    private static Map<Integer, Integer> newForms() {
        Map<Integer, Integer> forms = new HashMap<>();
        for (String line : WordTable.lines("character-forms.txt")) {
            for (String word : line.split(" ", -1)) {
                int[] characters = word.codePoints().toArray();
                for (int i = 1; i < characters.length; i++) {
                    forms.put(characters[i], characters[0]);
                }
            }
        }
        return Map.copyOf(forms);
    }
}
