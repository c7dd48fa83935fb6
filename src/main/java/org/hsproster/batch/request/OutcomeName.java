package org.hsproster.batch.request;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of annotated workbooks, which tell those of their rosters. */
final class OutcomeName {

    /** What follows the name of the roster, before the day. */
    static final String ENDING = "-assessed-";

    /** Browsers number what is downloaded twice. */
    private static final Pattern NAME = Pattern.compile(
            "(.+?)(?:" + ENDING + "\\d{4}-\\d{2}-\\d{2}(?: ?\\(\\d+\\))?)+(\\.xlsx?)", Pattern.CASE_INSENSITIVE);

    private static final Pattern WITH_ENDING =
            Pattern.compile(".*\\.(?:csv|txt|tsv|xls[mbx]?)", Pattern.CASE_INSENSITIVE);

    private OutcomeName() {}

    /** The name of the roster that a workbook was made from; any other name stays as it is. */
    static String roster(String fileName) {
        Matcher matcher = NAME.matcher(fileName);
        if (!matcher.matches()) {
            return fileName;
        }
        String roster = matcher.group(1);
        return WITH_ENDING.matcher(roster).matches() ? roster : roster + matcher.group(2);
    }
}
