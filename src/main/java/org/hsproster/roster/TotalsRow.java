package org.hsproster.roster;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the lines that sum up a roster from the people in it. */
final class TotalsRow {

    private static final Pattern WORD = Pattern.compile("(?:.{0,20}(?:合計|総計|小計)|計|件数|人数|総数|平均"
            + "|total|grandtotal|subtotal|count|sum|average|headcount)[:(]?[\\d,.]*(?:名|人|件)?\\)?");

    private TotalsRow() {}

    /** The word that marks a row as one that sums up: its first, or any where nothing tells of a person. */
    static Optional<String> wordIn(SheetRow row, Header header) {
        boolean isPerson = Stream.of("statusOfResidence", "expiresOn", "birthDate")
                .map(header.columns()::get)
                .anyMatch(column -> column != null && row.cells().containsKey(column.index()));
        return row.cells().values().stream()
                .limit(isPerson ? 1 : row.cells().size())
                .filter(RawCell.Text.class::isInstance)
                .map(cell -> Spelling.folded(cell.raw()))
                .filter(text -> WORD.matcher(Spelling.squeezed(text)).matches())
                .findFirst();
    }
}
