package org.hsproster.roster.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.spreadsheet.TextNormalizer;

/**
 * The number before a header in a form: ①, (1), 1., No.1, Ⅰ, ア, A. and the like. It is parsed before normalization,
 * which turns ①社員番号 into 1社員番号.
 */
final class HeaderNumber {

    /** Nested numbers: the page of a form, and the line on it. */
    private static final int MAX_NUMBERS = 2;

    private static final String BLANK = "[\\s\\p{Z}\\p{Cf}\\p{Cc}]";
    private static final String DIGITS = "[0-9０-９]{1,3}";
    private static final String ROMAN = "[Ⅰ-ⅿ]{1,4}";
    private static final String KANA = "[アイウエオカキクケコサシスセソタチツテトナニハホヘロｱ-ｿ]";
    private static final String KANJI = "[一二三四五六七八九十]{1,3}";
    private static final String DASH = "[-‐‑–—−－.．]";
    private static final String END = "(?:[.．。、､,，:：;；・)）\\]］】〕>＞_＿/／|｜‐‑–—−－-]|" + BLANK + ")";

    /** The digits of 1-2 or 1.2.3. */
    private static final String LEVELS = DIGITS + "(?:" + DASH + DIGITS + "){0,3}";

    private static final String ENCLOSED = "[①-⒛Ⓐ-ⓩ⒜-⒵⓪-⓿❶-➓㈠-㈩㊀-㊉㉑-㉟㊱-㊿㋐-㋾]" + END + "{0,3}";
    private static final String BRACKETED = "[(（\\[［【〔<＜]" + BLANK + "?(?:" + LEVELS + "|" + ROMAN + "|" + KANA + "|"
            + KANJI + "|[ivxIVX]{1,4}|[A-Za-zＡ-Ｚａ-ｚ])" + BLANK + "?[)）\\]］】〕>＞]" + END + "{0,3}";
    private static final String COUNTED =
            "(?:(?:[Nn][OoRr]|Ｎｏ|ＮＯ|ｎｏ)[.．]?|№[.．]?|[#＃])" + BLANK + "?" + LEVELS + END + "{0,3}(?![0-9０-９])";
    private static final String NUMBERED = "(?:項目|項番|列|欄|問|設問)?[A-Za-z]?" + LEVELS + END + "{1,3}(?![0-9０-９])";
    private static final String LEVELLED = DIGITS + DASH + LEVELS + "(?![0-9０-９月日号級次度期回]|年(?![収俸間齢]))";
    private static final String LETTERED = "(?:[ivxIVX]{1,4}|[A-Za-zＡ-Ｚａ-ｚ])[.．)）:：、_＿]" + BLANK + "?";
    private static final String OF_KANA = KANA + "(?:" + END + "{1,3}(?![ァ-ーｦ-ﾟ])|(?=[\\p{IsHan}\\p{IsHiragana}]))";
    private static final String OF_KANJI = KANJI + "[、､，,.．)）:：・]" + BLANK + "?";

    private static final Pattern NUMBER = Pattern.compile("(?:[*＊※■□●○◆◇・]|" + BLANK + "){0,5}(?:"
            + String.join(
                    "|",
                    ENCLOSED,
                    BRACKETED,
                    COUNTED,
                    NUMBERED,
                    LEVELLED,
                    ROMAN + END + "{0,3}",
                    LETTERED,
                    OF_KANA,
                    OF_KANJI)
            + ")");

    private HeaderNumber() {}

    /** Returns the text, and the text without each of its leading numbers; the most literal first. */
    static List<String> readings(String text) {
        List<String> readings = new ArrayList<>(List.of(text));
        String rest = without(text);
        while (readings.size() <= MAX_NUMBERS && !rest.equals(readings.get(readings.size() - 1))) {
            readings.add(rest);
            rest = without(rest);
        }
        return readings;
    }

    /** Returns the text without its number; unchanged if it has none or consists of it. */
    private static String without(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.lookingAt()) {
            return text;
        }
        String rest = text.substring(number.end());
        return TextNormalizer.isBlank(rest) ? text : rest;
    }
}
