package org.hsproster.roster.sheet;

import java.util.Optional;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.header.GuideRow;
import org.hsproster.roster.header.Header;
import org.hsproster.roster.header.SheetSample;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.SourceLocation;

/**
 * A sheet whose header row was found.
 *
 * @param index in the file
 * @param sample what its first rows tell
 */
public record RecognisedSheet(int index, SourceLocation place, Header header, SheetSample sample, RosterSheet sheet) {

    /** As a sentence calls it; a CSV file is its only sheet. */
    public String name() {
        return place.sheet().orElse(place.fileName());
    }

    /** Returns what a row explains instead of being about a person, and what is to be said of leaving it out. */
    public Optional<LocatedFinding> guideRow(SheetRow row) {
        GuideRow below = sample.guide().get(row.number());
        Optional<GuideRow> kind = below == null ? GuideRow.of(row, header) : Optional.of(below);
        return kind.map(each -> LocatedFinding.at(
                place,
                row.cells().firstColumn(),
                row.number(),
                RosterFindingCode.GUIDE_ROW_LEFT_OUT,
                Integer.toString(row.number()),
                each));
    }
}
