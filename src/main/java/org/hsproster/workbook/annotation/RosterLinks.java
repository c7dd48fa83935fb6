package org.hsproster.workbook.annotation;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.workbook.cell.CellContent;

/**
 * Where the rosters of a file came to stand, to lead there.
 *
 * @param bySheet by the sheet's name in the roster; the one of a CSV has none
 */
public record RosterLinks(Path file, Map<Optional<String>, FlagColumn> bySheet) {

    /** Returns the flag of a row, under a text made from the name of its sheet. */
    public CellContent link(RosterEntry entry, UnaryOperator<String> text) {
        return CellContent.of(
                Optional.of(entry.sheet())
                        .filter(sheet -> sheet.file().equals(file))
                        .map(sheet -> bySheet.get(sheet.sheet())),
                place -> new CellContent.Link(
                        text.apply(place.sheetName()), place.sheetName(), place.flagCell(entry.row())));
    }

    /** Returns the cell that caused a finding, where the annotated workbook has it. */
    public CellContent link(LocatedFinding located) {
        return CellContent.of(
                located.cell(),
                cell -> place(located)
                        .<CellContent>map(place -> new CellContent.Link(cell, place.sheetName(), cell))
                        .orElseGet(() -> new CellContent.Words(cell)));
    }

    /** Returns the sheet of a finding as the annotated workbook calls it, or the file that it is about. */
    public String name(LocatedFinding located) {
        return place(located)
                .map(FlagColumn::sheetName)
                .orElseGet(() -> Stream.concat(Stream.of(located.file()), located.sheet().stream())
                        .collect(Collectors.joining(" ")));
    }

    private Optional<FlagColumn> place(LocatedFinding located) {
        return located.file().equals(file.getFileName().toString())
                ? Optional.ofNullable(bySheet.get(located.sheet()))
                : Optional.empty();
    }
}
