package org.hsproster.roster.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsproster.roster.annotation.SheetMarks;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.spreadsheet.FileFormat;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.TextNormalizer;

/**
 * The sheets of a file that are searched for a table, by their indexes, and the others.
 *
 * @param notRequested visible sheets other than the requested one
 * @param copies sheets that the user has copied from reports of an annotated workbook
 * @param hidden names of sheets that are not searched because they are hidden
 * @param problems findings about hidden sheets
 */
record SheetSelection(
        List<Integer> searched,
        List<Integer> notRequested,
        List<Integer> copies,
        List<String> hidden,
        List<LocatedFinding> problems) {

    /**
     * Selects the sheets of a file.
     *
     * @param name the only sheet to be read; ignored for CSV
     * @throws UnreadableRosterException if there is no sheet of this name
     */
    static SheetSelection of(SpreadsheetFile file, Optional<String> name) throws UnreadableRosterException {
        SheetSelection selection = new SheetSelection(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (file.format() == FileFormat.CSV) {
            selection.searched.add(0);
            return selection;
        }
        for (int index = 0; index < file.sheets().size(); index++) {
            selection.add(file, index, name);
        }
        if (selection.searched.isEmpty() && name.isPresent()) {
            List<String> names =
                    file.sheets().stream().map(SheetSelection::name).toList();
            throw UnreadableRosterException.of(
                    SourceLocation.of(file.path()), RosterFindingCode.SHEET_NOT_FOUND, name.get(), names);
        }
        return selection;
    }

    private void add(SpreadsheetFile file, int index, Optional<String> requested) {
        SourceLocation location = file.sheets().get(index);
        String name = name(location);
        if (SheetMarks.of(file, index).isCopy()) {
            copies.add(index);
        } else if (requested.isEmpty() && file.isHidden(index)) {
            hidden.add(name);
            problems.add(LocatedFinding.of(location, RosterFindingCode.HIDDEN_SHEET_NOT_READ, name));
        } else if (requested.isEmpty()
                || TextNormalizer.squeezed(name).equals(TextNormalizer.squeezed(requested.get()))) {
            searched.add(index);
        } else if (!file.isHidden(index)) {
            notRequested.add(index);
        }
    }

    private static String name(SourceLocation sheet) {
        return sheet.sheet().orElse("");
    }
}
