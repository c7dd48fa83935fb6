package org.hsproster.batch.request;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of annotated workbooks, which contain those of their rosters. */
final class OutcomeName {

    /** Stands between the name of the roster and the day. */
    static final String ENDING = "-assessed-";

    /** Allows for the number that browsers add to a repeated download. */
    private static final Pattern NAME = Pattern.compile(
            "(.+?)(?:" + ENDING + "\\d{4}-\\d{2}-\\d{2}(?: ?\\(\\d+\\))?)+(\\.xlsx?)", Pattern.CASE_INSENSITIVE);

    private static final Pattern WITH_ENDING =
            Pattern.compile(".*\\.(?:csv|txt|tsv|xls[mbx]?)", Pattern.CASE_INSENSITIVE);

    private OutcomeName() {}

    /** Returns the name of the roster of an annotated workbook, or any other name unchanged. */
    static String roster(String fileName) {
        Matcher matcher = NAME.matcher(fileName);
        if (!matcher.matches()) {
            return fileName;
        }
        String roster = matcher.group(1);
        return WITH_ENDING.matcher(roster).matches() ? roster : roster + matcher.group(2);
    }
}
