package org.hsproster.monthly.mail;

import java.util.regex.Pattern;

/**
 * Texts in CSV files as spreadsheets take them. Excel and LibreOffice read {@code 0012} as 12, {@code 1-2} as a date,
 * {@code TRUE} as a value and {@code 50%} as 0.5, unless the cell is a formula that gives the text.
 */
final class ExcelText {

    /** The start of what a spreadsheet may read as a formula; the wide characters come from Japanese keyboards. */
    private static final Pattern FORMULA = Pattern.compile("^[\\s]*[=+\\-@＝＋－＠].*|^[\\t\\r\\n].*", Pattern.DOTALL);

    /** Numbers that Excel shows with all digits: it shows longer ones as powers of ten. */
    private static final String NUMBER = "0|[1-9][0-9]{0,10}";

    private static final String MONTH = "(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)";

    /** Words with digits that are no truth value, no day of a month, and no date of a Japanese era. */
    private static final String WORD = "(?!(TRUE|FALSE)$|" + MONTH + "[A-Z]*[-_]*[0-9]|[MTSHR][0-9]+-)[A-Z][A-Z0-9_-]*";

    /** What every spreadsheet shows as it is. */
    private static final Pattern PLAIN = Pattern.compile(NUMBER + "|" + WORD, Pattern.CASE_INSENSITIVE);

    private ExcelText() {}

    /** Returns a sentence of this program such that no spreadsheet reads it as a formula. */
    static String sentence(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** Returns a code of a roster, such as an employee number, so that a spreadsheet shows it as it is. */
    static String code(String code) {
        String line = MailText.line(code);
        return PLAIN.matcher(line).matches() ? line : "=\"" + line.replace("\"", "\"\"") + "\"";
    }
}
