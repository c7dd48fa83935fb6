package org.hsproster.roster.value;

import java.util.regex.Pattern;

/** Converts Chinese numerals, such as 六百 or 二〇二六. A single 百 or 千 is a unit, as in 6,000千円. */
public final class KanjiNumerals {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d〇一二三四五六七八九十百千])" + "(?=[百千]*[〇一二三四五六七八九十])[〇一二三四五六七八九十百千]{1,9}(?![〇一二三四五六七八九十百千])");
    private static final Pattern MULTIPLIED = Pattern.compile("[十百千]");

    private KanjiNumerals() {}

    /** Returns the text with every Chinese number in digits. */
    public static String asDigits(String text) {
        return NUMBER.matcher(text).replaceAll(match -> {
            String number = match.group();
            return MULTIPLIED.matcher(number).find() ? Long.toString(sum(number)) : digits(number);
        });
    }

    private static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        number.chars().forEach(sign -> digits.append(DIGITS.indexOf(sign)));
        return digits.toString();
    }

    private static long sum(String number) {
        long sum = 0;
        long digit = 0;
        for (int i = 0; i < number.length(); i++) {
            char sign = number.charAt(i);
            long multiplier = multiplier(sign);
            sum += multiplier > 1 ? Math.max(digit, 1) * multiplier : 0;
            digit = multiplier > 1 ? 0 : DIGITS.indexOf(sign);
        }
        return sum + digit;
    }

    private static long multiplier(char sign) {
        return switch (sign) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            default -> 1;
        };
    }
}
