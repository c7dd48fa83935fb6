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
 * Links to the rosters of a file in the annotated workbook.
 *
 * @param bySheet by the name of the sheet in the roster, which is empty for a CSV
 */
public record RosterLinks(Path file, Map<Optional<String>, FlagColumn> bySheet) {

    /**
     * Returns a link to the flag of a row.
     *
     * @param text returns the text of the link for the name of the sheet
     */
    public CellContent link(RosterEntry entry, UnaryOperator<String> text) {
        return CellContent.of(
                Optional.of(entry.sheet())
                        .filter(sheet -> sheet.file().equals(file))
                        .map(sheet -> bySheet.get(sheet.sheet())),
                place -> new CellContent.Link(
                        text.apply(place.sheetName()), place.sheetName(), place.cell(entry.row())));
    }

    /** Returns a text with a link to the cell of a finding, if the annotated workbook has it. */
    public CellContent link(LocatedFinding located, String text) {
        return place(located)
                .<CellContent>map(place -> new CellContent.Link(
                        text, place.sheetName(), located.cell().orElse("A1")))
                .orElseGet(() -> new CellContent.Words(text));
    }

    /** Tests whether a finding is about a roster in the annotated workbook. */
    public boolean has(LocatedFinding located) {
        return place(located).isPresent();
    }

    /** Returns the name of the sheet of a finding in the annotated workbook, or the file that the finding is about. */
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
