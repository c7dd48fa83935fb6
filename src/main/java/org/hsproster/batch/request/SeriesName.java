package org.hsproster.batch.request;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name of a series of runs: that of the roster file without its month or day.
 */
final class SeriesName {

    /** The years since the points system began. */
    private static final String YEAR = "(?:201[2-9]|20[2-9][0-9])";

    private static final String MONTH = "(?:1[0-2]|0?[1-9])";
    private static final String TWO_DIGIT_MONTH = "(?:1[0-2]|0[1-9])";
    private static final String DAY = "(?:3[01]|[12][0-9]|0?[1-9])";
    private static final String TWO_DIGIT_DAY = "(?:3[01]|[12][0-9]|0[1-9])";
    private static final String TIME = "(?:[-_T ]?(?:[01][0-9]|2[0-3])[0-5][0-9](?:[0-5][0-9])?)?";
    private static final String NAMED = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
    private static final String ERA_YEAR = "(?:令和|(?<![a-z])[rR])\\s?(?:[0-9]{1,2}|元)";
    private static final String JAPANESE_DAY = "年\\s?" + MONTH + "月(?:\\s?" + DAY + "日)?(?:分|度|末|付|時点|現在)*";

    private static final Pattern DATE = Pattern.compile(
            "(?<![0-9])(?:"
                    + String.join(
                            "|",
                            YEAR + JAPANESE_DAY,
                            ERA_YEAR + JAPANESE_DAY,
                            ERA_YEAR + "[-._]" + MONTH + "(?:[-._]" + DAY + ")?",
                            YEAR + "[-._]" + MONTH + "(?:[-._]" + DAY + TIME + ")?",
                            YEAR + TWO_DIGIT_MONTH + "(?:" + TWO_DIGIT_DAY + TIME + ")?",
                            YEAR + "[-._ ]?" + NAMED + "(?![a-z])",
                            "(?<![a-z])" + NAMED + "[-._ ]?" + YEAR,
                            "(?<!年)" + MONTH + "月(?:" + DAY + "日)?(?:分|度|末|付|時点|現在)*")
                    + ")(?![0-9])",
            Pattern.CASE_INSENSITIVE);

    private static final String SEPARATORS = "[-_.\\s()\\[\\]【】]*";
    private static final Pattern WITH_SEPARATORS =
            Pattern.compile(SEPARATORS + "(?:" + DATE.pattern() + ")" + SEPARATORS, Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDING = Pattern.compile("(?:\\.[^.]*)?$");

    private SeriesName() {}

    /** Returns the name of a roster that is assessed alone. */
    static String of(Path roster) {
        return withoutDate(OutcomeName.roster(fileName(roster)));
    }

    /**
     * Returns the name of a roster among others. Those that would share one keep their own. An annotated copy has the
     * name of its roster.
     */
    static String among(Path roster, SeriesNames... others) {
        String own = fileName(roster);
        String name = of(roster);
        return Stream.of(others).anyMatch(each -> each.isShared(name, own)) ? own : name;
    }

    /** Returns the name without its date; unchanged where it is only a date. */
    static String withoutDate(String fileName) {
        Matcher ending = ENDING.matcher(fileName);
        String stem = ending.find() ? fileName.substring(0, ending.start()) : fileName;
        String plain = Normalizer.normalize(stem, Normalizer.Form.NFKC);
        if (!DATE.matcher(plain).find()) {
            return fileName;
        }
        String left = WITH_SEPARATORS.matcher(plain).replaceAll("_").replaceAll("^_+|_+$", "");
        return left.isEmpty()
                ? fileName
                : left + fileName.substring(stem.length()).toLowerCase(Locale.ROOT);
    }

    static String fileName(Path roster) {
        return String.valueOf(roster.getFileName());
    }
}
