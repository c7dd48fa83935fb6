package org.hsproster.employee;

import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The scripts of the letters of a text. Kanji, hiragana and katakana are one script: Japanese. */
final class Scripts {

    private Scripts() {}

    /** Tests whether each of two texts has letters of a script that the other does not have. */
    static boolean differ(String one, String other) {
        Set<UnicodeScript> ofOne = of(one);
        Set<UnicodeScript> ofOther = of(other);
        return !ofOne.isEmpty() && !ofOther.isEmpty() && Collections.disjoint(ofOne, ofOther);
    }

    private static Set<UnicodeScript> of(String text) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(letter -> {
            UnicodeScript script = UnicodeScript.of(letter);
            switch (script) {
                case HAN, HIRAGANA, KATAKANA -> scripts.add(UnicodeScript.HAN);
                case COMMON, INHERITED -> {} // ー
                default -> scripts.add(script);
            }
        });
        return scripts;
    }
}
