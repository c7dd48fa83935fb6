package org.hsproster.workbook;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.person.RosterEntry;

/**
 * Where the rosters of a file came to stand, to lead there.
 *
 * @param bySheet by the sheet's name in the roster; the one of a CSV has none
 */
record Placements(Path file, Map<Optional<String>, Placement> bySheet) {

    /** The flag of a row, under a text made from the name of its sheet. */
    Content link(RosterEntry entry, UnaryOperator<String> text) {
        return Content.of(
                Optional.of(entry.sheet())
                        .filter(sheet -> sheet.file().equals(file))
                        .map(sheet -> bySheet.get(sheet.sheet())),
                place -> new Content.Link(
                        text.apply(place.sheetName()), place.sheetName(), place.flagCell(entry.row())));
    }

    /** The cell that caused a finding, where the annotated workbook has it. */
    Content link(LocatedFinding located) {
        return Content.of(
                located.cell(),
                cell -> place(located)
                        .<Content>map(place -> new Content.Link(cell, place.sheetName(), cell))
                        .orElseGet(() -> new Content.Words(cell)));
    }

    /** The sheet of a finding as the annotated workbook calls it, or the file that it is about. */
    String name(LocatedFinding located) {
        return place(located)
                .map(Placement::sheetName)
                .orElseGet(() -> Stream.concat(Stream.of(located.file()), located.sheet().stream())
                        .collect(Collectors.joining(" ")));
    }

    private Optional<Placement> place(LocatedFinding located) {
        return located.file().equals(file.getFileName().toString())
                ? Optional.ofNullable(bySheet.get(located.sheet()))
                : Optional.empty();
    }
}
