package org.hsproster.monthly.mail;

import java.util.regex.Pattern;
import org.hsproster.report.wording.SingleLine;

/** Makes texts of rosters fit for headers, lines and file names. */
final class MailText {

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|]+");
    private static final Pattern END_OF_NAME = Pattern.compile("[\\s.]+$");

    /** Two such parts in Japanese stay below the 255 bytes that a file name may have. */
    private static final int LONGEST_PART = 32;

    private MailText() {}

    /** Returns a text on one line. */
    static String line(String text) {
        return SingleLine.of(text).strip();
    }

    /** Returns a text as a part of a file name, shortened where it is long. */
    static String partOfName(String text) {
        String name = fileName(text);
        int[] characters = name.codePoints().limit(LONGEST_PART).toArray();
        return END_OF_NAME.matcher(new String(characters, 0, characters.length)).replaceAll("");
    }

    /** Returns a file name without what a file system or a header does not take. */
    static String fileName(String text) {
        return NOT_IN_NAMES.matcher(line(text)).replaceAll("_");
    }
}
