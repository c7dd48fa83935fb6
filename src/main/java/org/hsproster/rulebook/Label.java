package org.hsproster.rulebook;

import java.util.Locale;

/** A name or text of the law in both languages. */
public record Label(String en, String ja) {

    /** Returns the Japanese text for a Japanese locale, else the English one. */
    public String in(Locale locale) {
        return isJapanese(locale) ? ja : en;
    }

    static boolean isJapanese(Locale locale) {
        return Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
    }
}
