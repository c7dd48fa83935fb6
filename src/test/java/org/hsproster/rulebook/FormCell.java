package org.hsproster.rulebook;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell with points of the agency's form.
 *
 * @param sheet A, B or C
 * @param reference such as AI28
 * @param words of the criterion, without blanks
 * @param bands what stands in the columns of ages, if the row has any
 * @param numbers of the supporting documents, such as ③
 */
record FormCell(String sheet, String reference, int points, String words, List<Band> bands, String numbers) {

    /**
     * A cell of a row in one column of ages.
     *
     * @param age head of the column
     * @param words of the cell; － where the column gives no points
     */
    record Band(String age, String words) {

        boolean isClosed() {
            return words.equals("－");
        }
    }

    private static final Pattern BAND =
            Pattern.compile("([\\d,]+)(?:年以上|万円以上|~)(?:([\\d,]+)(?:年未満|万円))?.*", Pattern.DOTALL);

    /** Tests whether two cells are bands of years or of remuneration on one sheet. */
    boolean isSameItemAs(FormCell other) {
        return sheet.equals(other.sheet) && numbers.equals(other.numbers) && numbers.matches("[②③]");
    }

    /** Returns the lower bound of a band, in the unit of the cell. */
    Optional<String> from() {
        return bound(1);
    }

    /** Returns the upper bound of a band. */
    Optional<String> upTo() {
        return bound(2);
    }

    private Optional<String> bound(int group) {
        Matcher band = BAND.matcher(normalized(words));
        return band.matches() ? Optional.ofNullable(band.group(group)) : Optional.empty();
    }

    /** Returns a text with one form for each character, without blanks. */
    static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u301c', '~')
                .replaceAll("\\s", "");
    }

    @Override
    public String toString() {
        return "sheet " + sheet + ", cell " + reference + ", " + points + " points: "
                + (words.length() > 40 ? words.substring(0, 40) + "…" : words);
    }
}
