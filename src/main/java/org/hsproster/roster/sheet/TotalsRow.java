package org.hsproster.roster.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hsproster.roster.header.Header;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.TextNormalizer;

/** Recognises the rows of totals below and between the rows of people. */
public final class TotalsRow {

    /** An optional count, such as {@code ：2名}. */
    private static final String COUNT = "[:=は]? ?\\(?[\\d,.]*" + RowWords.anyOf("counter") + "?\\)?";

    private static final Pattern WORD = Pattern.compile("(?:.{0,20}" + RowWords.anyOf("sum")
            + RowWords.anyOf("summed") + "?|.{0,20}" + RowWords.anyOf("number") + "計?|.{0,20}" + RowWords.anyOf("group")
            + "計|" + RowWords.anyOf("alone") + "|(?:total|number)of.{1,30})" + COUNT);

    /** Patterns that depend on spaces: the last word of a few, or the first. */
    private static final Pattern SPACED = Pattern.compile("(?:.{1,30}[ -]計|.{1,30}[ -]" + RowWords.anyOf("english")
            + "|total [a-z ]{1,30}|grand [a-z]{1,10}) ?" + COUNT);

    /** First characters of the words above that contain no character of {@link #IN_WORD}. */
    private static final String FIRST_OF_WORD = "件人総平最中個データtgsachmn";

    private static final String IN_WORD = "計均数";

    private static final List<String> LABELS =
            List.of("employeeNo", "name", "familyName", "department", "nationality", "employer");
    private static final List<String> NAME = List.of("name", "familyName");

    private TotalsRow() {}

    /**
     * Returns the word that marks a row as totals: in its first cell or under a label, or in any cell if the row has no
     * name. Empty for a row about a person.
     */
    public static Optional<String> wordIn(SheetRow row, Header header) {
        Optional<String> word = word(row.cells().first())
                .or(() -> word(header.cells(row, LABELS)))
                .or(() -> header.cells(row, NAME).isEmpty() ? word(row.cells().values()) : Optional.empty());
        return word.isEmpty() || PersonEvidence.isIn(row, header) ? Optional.empty() : word;
    }

    /** Returns the word of a cell; empty if it has none. */
    static Optional<String> word(RawCell cell) {
        return isWord(cell) ? Optional.of(TextNormalizer.folded(cell.raw())) : Optional.empty();
    }

    private static Optional<String> word(List<RawCell> cells) {
        for (RawCell cell : cells) {
            if (isWord(cell)) {
                return word(cell);
            }
        }
        return Optional.empty();
    }

    private static boolean isWord(RawCell cell) {
        if (!(cell instanceof RawCell.Text text)) {
            return false;
        }
        String squeezed = text.squeezed();
        return mayBeWord(squeezed)
                && (WORD.matcher(squeezed).matches()
                        || SPACED.matcher(TextNormalizer.folded(text.raw()).toLowerCase(Locale.ROOT))
                                .matches());
    }

    /** Excludes most cells without matching the patterns. */
    private static boolean mayBeWord(String text) {
        if (text.isEmpty()) {
            return false;
        }
        if (FIRST_OF_WORD.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            if (IN_WORD.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return text.contains("total") || text.endsWith("count") || text.endsWith("average") || text.endsWith("sum");
    }
}
