package org.hsproster.report.wording;

import java.util.List;
import java.util.Locale;
import org.hsproster.roster.header.ColumnHeader;
import org.hsproster.roster.sheet.RosterSheet;

/** The language of a roster, by its headers. */
public final class RosterLanguage {

    private RosterLanguage() {}

    /** Returns Japanese if any recognised header is Japanese, and English otherwise. */
    public static Locale of(List<RosterSheet> sheets) {
        boolean japanese = sheets.stream()
                .flatMap(sheet -> sheet.columns().values().stream())
                .map(ColumnHeader::header)
                .flatMapToInt(String::codePoints)
                .anyMatch(RosterLanguage::isJapanese);
        return japanese ? Locale.JAPANESE : Locale.ENGLISH;
    }

    private static boolean isJapanese(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}
