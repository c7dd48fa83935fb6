package org.hsproster.roster;

import java.util.Optional;

/**
 * A sheet whose header row was found.
 *
 * @param index in the file
 * @param sample what its first rows tell
 */
record Recognised(int index, Place place, Header header, SheetSample sample, RosterSheet sheet) {

    /** As a sentence calls it; a CSV file is its only sheet. */
    String name() {
        return place.sheet().orElse(place.fileName());
    }

    /** What a row explains instead of being about a person, and what is to be said of leaving it out. */
    Optional<LocatedFinding> guideRow(SheetRow row) {
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
