package org.hsproster.roster;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the lines that sum up a roster from the people in it. */
final class TotalsRow {

    private static final Pattern WORD = Pattern.compile("(?:.{0,20}(?:合計|総計|小計)|計|件数|人数|総数|平均"
            + "|total|grandtotal|subtotal|count|sum|average|headcount)[:(]?[\\d,.]*(?:名|人|件)?\\)?");

    /** Of every alternative above that has no 計 in it. */
    private static final String FIRST_OF_WORD = "件人総平tgsach";

    private static final List<String> OF_PERSON = List.of("birthDate", "expiresOn", "statusOfResidence");

    private TotalsRow() {}

    /** The word that marks a row as one that sums up: its first, or any where nothing tells of a person. */
    static Optional<String> wordIn(SheetRow row, Header header) {
        boolean isPerson = header.cells(row, OF_PERSON).stream().anyMatch(cell -> !isWord(cell));
        if (isPerson) {
            return word(row.cells().first());
        }
        return row.cells().values().stream()
                .flatMap(cell -> word(cell).stream())
                .findFirst();
    }

    private static Optional<String> word(RawCell cell) {
        return isWord(cell) ? Optional.of(Spelling.folded(cell.raw())) : Optional.empty();
    }

    private static boolean isWord(RawCell cell) {
        return cell instanceof RawCell.Text text
                && mayBeWord(text.squeezed())
                && WORD.matcher(text.squeezed()).matches();
    }

    /** Most cells have no character of which the pattern would have to be looked for. */
    private static boolean mayBeWord(String said) {
        return !said.isEmpty() && (FIRST_OF_WORD.indexOf(said.charAt(0)) >= 0 || said.indexOf('計') >= 0);
    }
}
