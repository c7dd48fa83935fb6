package org.hsproster.rulebook;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Normalizes variants of a name, without making names equal that are only similar. */
final class Folding {

    /** Old, new and simplified forms of characters, mapped from the left form of each pair to the right. */
    private static final Map<Integer, Integer> CHARACTERS = pairs(
            "學学國国應応龍竜關関关関华華东東复復门門汉漢医醫廈厦臺台區区齋斎邊辺澤沢濱浜髙高﨑崎专専專専业業软軟體体网網统統灣湾術术師师範范開开濟济済济爾尔滨浜藝芸艺芸電电實实経经經经図图圖图語语農农财財貿贸連连麗丽陽阳歷历歴历");

    private static final Map<Character, String> LETTERS =
            Map.of('ß', "ss", 'ø', "o", 'æ', "ae", 'œ', "oe", 'ł', "l", 'đ', "d", 'ı', "i", 'ð', "d");
    private static final Map<Character, Character> KANA =
            Map.of('ァ', 'ア', 'ィ', 'イ', 'ゥ', 'ウ', 'ェ', 'エ', 'ォ', 'オ', 'ヶ', 'ケ', 'ッ', 'ツ', 'ャ', 'ヤ', 'ュ', 'ユ', 'ョ', 'ヨ');
    private static final Map<String, String> V_SOUNDS = Map.of("ヴァ", "バ", "ヴィ", "ビ", "ヴェ", "ベ", "ヴォ", "ボ");

    private Folding() {}

    /** Returns the text with one width and case, composed. */
    static String width(String text) {
        return Normalizer.normalize(
                Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    /**
     * Returns the text as {@link #width}, without accents and with one form of each letter, kana and Chinese character.
     */
    static String letters(String text) {
        String plain = width(text);
        for (Map.Entry<String, String> sound : V_SOUNDS.entrySet()) {
            plain = plain.replace(sound.getKey(), sound.getValue());
        }
        String decomposed = Normalizer.normalize(plain.replace('ヴ', 'ブ'), Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(character -> !isAccent(character) && character != 'ー')
                .forEach(character -> append(folded, character));
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Returns the letters and digits of the text as {@link #letters}. */
    static String key(String text) {
        StringBuilder key = new StringBuilder();
        letters(text).codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }

    private static void append(StringBuilder folded, int character) {
        int form = CHARACTERS.getOrDefault(character, character);
        if (form <= Character.MAX_VALUE) {
            char letter = KANA.getOrDefault((char) form, (char) form);
            folded.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
        } else {
            folded.appendCodePoint(form);
        }
    }

    /** Tests for a Latin, Greek or Cyrillic accent, or a vowel sign of Hebrew or Arabic, which are mostly left out. */
    private static boolean isAccent(int character) {
        return (character >= 0x0300 && character <= 0x036F)
                || (character >= 0x0591 && character <= 0x05C7)
                || (character >= 0x064B && character <= 0x0655);
    }

    private static Map<Integer, Integer> pairs(String characters) {
        int[] forms = characters.codePoints().toArray();
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < forms.length; i += 2) {
            pairs.put(forms[i], forms[i + 1]);
        }
        return Map.copyOf(pairs);
    }
}
