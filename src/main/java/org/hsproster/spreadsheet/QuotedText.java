package org.hsproster.spreadsheet;

/**
 * The quote before a value that makes a spreadsheet treat it as text: {@code '0012}. A spreadsheet hides it; files
 * written by other programs contain it.
 */
final class QuotedText {

    private static final String QUOTES = "'’‘＇";

    private QuotedText() {}

    /** Returns the text without a leading quote and, if it has one, without the quote at its end. */
    static String withoutQuote(String text) {
        if (text.isEmpty() || !isQuote(text.charAt(0))) {
            return text;
        }
        int end = text.length() > 1 && isQuote(text.charAt(text.length() - 1)) ? text.length() - 1 : text.length();
        return text.substring(1, end);
    }

    private static boolean isQuote(char character) {
        return QUOTES.indexOf(character) >= 0;
    }
}
