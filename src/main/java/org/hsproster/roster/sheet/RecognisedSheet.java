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
 * @param sample its first rows
 */
public record RecognisedSheet(
        int index, SourceLocation location, Header header, SheetSample sample, RosterSheet sheet) {

    /** Returns the name of the sheet or, for CSV, of the file. */
    public String name() {
        return location.sheet().orElse(location.fileName());
    }

    /** Returns a finding for a row that explains the columns and is therefore skipped; empty for a person. */
    public Optional<LocatedFinding> guideRow(SheetRow row) {
        GuideRow below = sample.guide().get(row.number());
        Optional<GuideRow> kind = below == null ? GuideRow.of(row, header) : Optional.of(below);
        return kind.map(each -> LocatedFinding.at(
                location,
                row.cells().firstColumn(),
                row.number(),
                RosterFindingCode.GUIDE_ROW_LEFT_OUT,
                Integer.toString(row.number()),
                each));
    }
}
