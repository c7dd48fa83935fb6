package org.hsproster.employee;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Places and branches after the name of an organization, which do not make it another one. */
final class OrganizationPlaces {

    /** Whether a text is a place or a branch. */
    enum Answer {
        YES,
        /** A branch, or the rest of a longer name. */
        PERHAPS,
        NO
    }

    private static final int MAX_LENGTH_OF_BRANCH_NAME = 10;
    private static final WordTable TABLE = new WordTable("places.csv");
    private static final Pattern PLACE = Pattern.compile("^" + TABLE.anyOf("place", Pattern::quote));
    private static final Pattern ORDINAL = Pattern.compile("^第?[0-9一二三四五六七八九十]+");
    private static final Pattern ADDRESS = Pattern.compile("^[^0-9]{1,8}[市区町村郡].*");
    private static final List<String> BRANCHES = TABLE.words("branch");
    private static final List<String> UNITS = TABLE.words("unit");

    private OrganizationPlaces() {}

    /**
     * Tests whether the text after a name is a place or a branch.
     *
     * @param isApart whether a space, a bracket or a legal form is between the two
     */
    static Answer behindAName(String text, boolean isApart) {
        boolean first = true;
        Answer answer = Answer.NO;
        for (String part : text.strip().split(" ", -1)) {
            answer = part(OrganizationSpelling.letters(part), isApart || !first);
            if (answer != Answer.YES) {
                return answer;
            }
            first = false;
        }
        return answer;
    }

    private static Answer part(String text, boolean isApart) {
        String rest = withoutPlaces(text);
        boolean isPlaced = rest.length() < text.length();
        boolean isBranch = endsWith(BRANCHES, rest).anyMatch(before -> before.length() <= MAX_LENGTH_OF_BRANCH_NAME);
        if (isBranch || (isPlaced && (rest.isEmpty() || ADDRESS.matcher(rest).matches()))) {
            return Answer.YES;
        }
        boolean isUnit = endsWith(UNITS, rest).anyMatch(before -> isApart || isPlaced);
        boolean isBareUnit = endsWith(UNITS, rest).anyMatch(String::isEmpty);
        return isUnit ? Answer.YES : isBareUnit ? Answer.PERHAPS : Answer.NO;
    }

    private static String withoutPlaces(String text) {
        String rest = PLACE.matcher(text).replaceFirst("");
        String without = ORDINAL.matcher(PLACE.matcher(rest).replaceFirst("")).replaceFirst("");
        return without.isEmpty() && rest.equals(text) ? text : without;
    }

    /** Returns the text before each of the words with which it ends. */
    private static Stream<String> endsWith(List<String> words, String text) {
        return words.stream().filter(text::endsWith).map(word -> text.substring(0, text.length() - word.length()));
    }
}
