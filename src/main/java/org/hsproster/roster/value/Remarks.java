package org.hsproster.roster.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.TextNormalizer;

/**
 * The remarks beside values of one kind of column, and their effects: {@code remarks.csv}. A harmless remark has to
 * match a pattern as a whole; a doubt or a denial need only occur in it.
 */
public final class Remarks {

    private static final String EVERY_KIND = "*";
    private static final Pattern NEVER = Pattern.compile("(?!)");
    /** Signs that begin or end a remark; a cell with one of them has more than a bare value. */
    private static final String MARKS = "?※*→⇒⇔←↑↓";

    private static final Pattern SEPARATORS = Pattern.compile("[\\s、,;/・]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s、,;:/・。*※→⇒~+-]+|[\\s、,;:/・。]+$");
    /** Signs without meaning; others, such as an arrow or a slash, indicate that something is missing. */
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s、,;:。・.'\"]*");

    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]【】]");

    /** Kinds of values with spaces between digits, which their readers handle. */
    private static final Set<String> SPACED = Set.of("money", "date", "expiry", "plan", "japanese", "status", "period");

    private static final Pattern SPLIT_NUMBER = Pattern.compile("\\d\\s+\\d");

    private static final Remarks ANY = of(EVERY_KIND);

    private final boolean isSpaced;
    private final Pattern harmless;
    /** In the order of the search: the strongest effect first. */
    private final Map<RemarkEffect, Pattern> others = new LinkedHashMap<>();

    private Remarks(String kind, List<CSVRecord> rows) {
        isSpaced = SPACED.contains(kind);
        harmless = anyOf(kind, rows, RemarkEffect.HARMLESS);
        Stream.of(RemarkEffect.DENIAL, RemarkEffect.SHORTFALL, RemarkEffect.EXCESS, RemarkEffect.DOUBT)
                .forEach(effect -> others.put(effect, anyOf(kind, rows, effect)));
    }

    /** Returns the remarks of one kind of column, and those of every kind. */
    public static Remarks of(String kind) {
        return new Remarks(kind, ResourceTable.rows("remarks.csv"));
    }

    private static Pattern anyOf(String kind, List<CSVRecord> rows, RemarkEffect effect) {
        String patterns = rows.stream()
                .filter(row -> RemarkEffect.valueOf(row.get("effect")) == effect)
                .filter(row -> ResourceTable.list(row.get("kinds"))
                        .anyMatch(each -> each.equals(EVERY_KIND) || each.equals(kind)))
                .map(row -> row.get("pattern"))
                .collect(Collectors.joining("|"));
        return patterns.isEmpty() ? NEVER : Pattern.compile(patterns, Pattern.CASE_INSENSITIVE);
    }

    /** Tests whether a squeezed text consists of a doubt. */
    static boolean isDoubtOnly(String squeezed) {
        return !squeezed.isEmpty()
                && ANY.patternOf(RemarkEffect.DOUBT)
                        .matcher(BRACKETS.matcher(squeezed).replaceAll(""))
                        .matches();
    }

    /** Tests whether a squeezed text contains a sign that begins or ends a remark. */
    private static boolean areMarkedIn(String squeezed) {
        for (int i = 0; i < squeezed.length(); i++) {
            if (MARKS.indexOf(squeezed.charAt(i)) >= 0) {
                return true;
            }
        }
        return squeezed.contains("..");
    }

    /** Tests whether a cell has more than a bare value: a sign of a remark, or two numbers. */
    boolean areIn(RawCell.Text cell) {
        String squeezed = cell.squeezed();
        boolean mayBeSplit = !isSpaced && squeezed.length() < cell.raw().length();
        return areMarkedIn(squeezed)
                || (mayBeSplit
                        && SPLIT_NUMBER
                                .matcher(TextNormalizer.folded(cell.raw()))
                                .find());
    }

    /** Tests whether a text contains a doubt or a denial. */
    public boolean occurIn(String text) {
        return others.values().stream().anyMatch(each -> each.matcher(text).find());
    }

    boolean doubtIn(String text) {
        return patternOf(RemarkEffect.DOUBT).matcher(text).find();
    }

    private Pattern patternOf(RemarkEffect effect) {
        return others.getOrDefault(effect, NEVER);
    }

    /** Returns the effect of a remark; one without words is harmless. */
    RemarkEffect effectOf(String remark) {
        String words = stripped(remark);
        if (words.isEmpty()) {
            return PUNCTUATION.matcher(remark).matches() ? RemarkEffect.HARMLESS : RemarkEffect.UNKNOWN;
        }
        if (isHarmless(words)) {
            return RemarkEffect.HARMLESS;
        }
        return others.entrySet().stream()
                .filter(each -> each.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(RemarkEffect.UNKNOWN);
    }

    private boolean isHarmless(String words) {
        return harmless.matcher(words).matches()
                || Arrays.stream(SEPARATORS.split(words))
                        .allMatch(part -> harmless.matcher(part).matches());
    }

    /** Returns a remark without the signs and spaces around it. */
    static String stripped(String remark) {
        return EDGES.matcher(remark).replaceAll("");
    }

    /** Returns the text without remarks that affect the value, which are added to {@code found}. */
    String removedFrom(String text, List<String> found) {
        String rest = text;
        for (Pattern pattern : others.values()) {
            rest = takenOut(pattern, rest, found);
        }
        return rest;
    }

    private static String takenOut(Pattern pattern, String text, List<String> found) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            found.add(matcher.group());
            matcher.appendReplacement(rest, " ");
        }
        return matcher.appendTail(rest).toString().strip();
    }

    /** Tests whether a cell only says that there is no value yet. */
    boolean areDoubtOnly(RawCell.Text cell) {
        BracketedText text = BracketedText.of(TextNormalizer.folded(cell.raw()));
        List<String> found = new ArrayList<>();
        String rest = removedFrom(text.outside(), found);
        found.addAll(text.inside());
        return stripped(rest).isEmpty() && found.stream().anyMatch(each -> effectOf(each) == RemarkEffect.DOUBT);
    }

    /** Returns a text without harmless words at its beginning and its end. */
    String withoutHarmlessEnds(String text) {
        int start = 0;
        int end = text.length();
        Matcher matcher = harmless.matcher(text);
        if (matcher.lookingAt() && matcher.end() < end) {
            start = matcher.end();
        }
        for (int from = start + 1; from < end; from++) {
            if (matcher.region(from, end).matches()) {
                end = from;
            }
        }
        return text.substring(start, end).strip();
    }
}
