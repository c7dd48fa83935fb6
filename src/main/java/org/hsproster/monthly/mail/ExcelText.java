package org.hsproster.monthly.mail;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Texts in CSV files as Excel takes them. Excel reads {@code 0012} as 12, {@code 1-2} as a date and {@code 1E5} as
 * 100000, unless the cell is a formula that gives the text.
 */
final class ExcelText {

    /** The start of what a spreadsheet may read as a formula; the wide characters come from Japanese keyboards. */
    private static final Pattern FORMULA = Pattern.compile("^[\\s]*[=+\\-@＝＋－＠].*|^[\\t\\r\\n].*", Pattern.DOTALL);

    /** Excel keeps 15 digits of a number. */
    private static final String ZEROS_OR_MANY_DIGITS = "0[0-9]+|[0-9]{16,}";

    /** Decimals, groups of thousands, dates also of Japanese eras, times, powers of ten. */
    private static final String NUMBERS_WITH_SIGNS = "[MTSHR]?[0-9]+([-/.,:][0-9]+)+|[0-9]+E[0-9]+";

    private static final String MONTH = "(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*";
    private static final String DAYS_OF_MONTHS = MONTH + "[-/. ]?[0-9]+|[0-9]+[-/. ]?" + MONTH + "([-/. ]?[0-9]+)?";

    private static final Pattern CHANGED = Pattern.compile(
            ZEROS_OR_MANY_DIGITS + "|" + NUMBERS_WITH_SIGNS + "|" + DAYS_OF_MONTHS, Pattern.CASE_INSENSITIVE);

    private ExcelText() {}

    /** Returns a text that no spreadsheet reads as a formula. */
    static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** Returns a number that names something, such as a person, so that Excel shows it as it is. */
    static String number(String number) {
        String digits = Normalizer.normalize(number, Normalizer.Form.NFKC).strip();
        return CHANGED.matcher(digits).matches() ? "=\"" + number + "\"" : harmless(number);
    }
}
