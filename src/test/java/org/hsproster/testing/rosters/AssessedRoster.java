package org.hsproster.testing.rosters;

import java.nio.file.Path;
import java.util.List;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.sheet.RosterSheet;

/**
 * One roster file and everything that is to be told about it.
 *
 * @param sheets the sheets that hold a roster; exactly one, without a name, for CSV
 * @param entries in the order of the roster, over all its sheets
 * @param problems about sheets and columns; those of a row are with its entry
 */
public record AssessedRoster(
        Path file, List<RosterSheet> sheets, List<AssessedEntry> entries, List<LocatedFinding> problems) {

    @Override
    public String toString() {
        return "AssessedRoster";
    }
}
