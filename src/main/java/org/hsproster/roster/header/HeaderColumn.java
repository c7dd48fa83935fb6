package org.hsproster.roster.header;

import java.util.Optional;
import org.hsproster.roster.value.LengthUnit;

/**
 * A column of a header, and the result of recognising it.
 *
 * @param match the recognised column; empty if it is not read
 * @param isMapped whether the mapping assigns the column
 * @param left the header to the left, if that was needed to recognise it
 */
record HeaderColumn(
        HeaderCell cell, SheetColumn.Use use, Optional<ColumnMatch> match, boolean isMapped, Optional<String> left) {

    Optional<String> id() {
        return match.map(ColumnMatch::id);
    }

    int index() {
        return cell.index();
    }

    boolean is(String id) {
        return match.isPresent() && match.get().id().equals(id);
    }

    boolean isInMonths() {
        return match.flatMap(ColumnMatch::length)
                .filter(unit -> unit == LengthUnit.MONTHS)
                .isPresent();
    }

    boolean isDoubtful() {
        return match.flatMap(ColumnMatch::doubt).isPresent();
    }

    HeaderColumn as(String id) {
        Optional<ColumnMatch> other = match.map(each -> new ColumnMatch(id, each.unit(), each.length(), each.doubt()));
        return new HeaderColumn(cell, use, other, isMapped, left);
    }

    HeaderColumn as(SheetColumn.Use other) {
        return new HeaderColumn(
                cell, other, other == SheetColumn.Use.UNKNOWN ? Optional.empty() : match, isMapped, left);
    }

    SheetColumn shown() {
        return new SheetColumn(cell.header(), use, id().map(ColumnName::new));
    }
}
