package org.hsproster.report.wording;

import java.util.regex.Pattern;

/** Texts on one line, without what a terminal, a mail or a table may take as a command. */
public final class SingleLine {

    /** Controls, line breaks, and characters that turn the direction of writing or are not seen. */
    private static final Pattern NOT_IN_LINES = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    private SingleLine() {}

    /** Returns a text with a blank in place of each sequence of such characters. */
    public static String of(String text) {
        return NOT_IN_LINES.matcher(text).replaceAll(" ");
    }
}
