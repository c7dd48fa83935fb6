package org.hsproster.report;

import java.util.List;
import java.util.stream.Stream;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.roster.LocatedFinding;
import org.hsproster.roster.RosterEntry;

/** A row of a roster with its assessment beside it. */
public record AssessedEntry(RosterEntry entry, RenewalAssessment assessment) {

    /** What is to be told about the data of this row, from reading it and from assessing it. */
    public List<LocatedFinding> findings() {
        return Stream.concat(
                        entry.locatedFindings(), assessment.findings().stream().map(entry::locate))
                .toList();
    }
}
