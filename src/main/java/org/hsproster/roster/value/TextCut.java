package org.hsproster.roster.value;

import java.util.ArrayList;
import java.util.List;

/**
 * A text, split where a value may end and a remark begin, or the other way round.
 *
 * @param value the part that may be the value
 * @param rest the other part
 */
record TextCut(String value, String rest) {

    /** Maximum length of a value with a remark; longer texts are prose. */
    private static final int MAX_TEXT_LENGTH = 200;

    private static final int MAX_CUTS = 32;
    /** Characters that between digits belong to a number or a date. */
    private static final String WITHIN_NUMBERS = ",./:-'";

    private static final String SIGNS = "-−△▲";

    /**
     * Returns every way to split a text beside a character that is neither letter nor digit. Values in front come
     * before values at the end, and longer values before shorter ones.
     */
    static List<TextCut> of(String text) {
        List<TextCut> cuts = new ArrayList<>();
        if (text.length() > MAX_TEXT_LENGTH) {
            return cuts;
        }
        List<Integer> positions = positions(text);
        for (int i = positions.size() - 1; i >= 0; i--) {
            int at = positions.get(i);
            add(cuts, text.substring(0, at), text.substring(at));
        }
        for (int at : positions) {
            add(cuts, text.substring(at), text.substring(0, at));
        }
        return cuts;
    }

    TextCut withValue(String other) {
        return new TextCut(other, rest);
    }

    private static void add(List<TextCut> cuts, String value, String rest) {
        String stripped = value.strip();
        if (stripped.codePoints().anyMatch(TextCut::canBeValue)) {
            cuts.add(new TextCut(stripped, rest.strip()));
        }
    }

    private static boolean canBeValue(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.OTHER_SYMBOL;
    }

    private static List<Integer> positions(String text) {
        List<Integer> positions = new ArrayList<>();
        for (int at = 1; at < text.length() && positions.size() < MAX_CUTS; at++) {
            if (!isSign(text, at - 1) && (isCut(text, at - 1) || isCut(text, at))) {
                positions.add(at);
            }
        }
        return positions;
    }

    /** Tests whether this character is the sign of a negative number. */
    private static boolean isSign(String text, int at) {
        return SIGNS.indexOf(text.charAt(at)) >= 0
                && Character.isDigit(text.charAt(at + 1))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static boolean isCut(String text, int at) {
        char character = text.charAt(at);
        boolean isWithinNumber = WITHIN_NUMBERS.indexOf(character) >= 0
                && at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return !Character.isLetterOrDigit(character) && !isWithinNumber;
    }
}
