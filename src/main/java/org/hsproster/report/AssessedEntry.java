package org.hsproster.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.employee.Finding;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.person.RosterEntry;

/**
 * A row of a roster with its assessment.
 *
 * @param change since the earlier run; empty if the runs were not compared, or the person cannot be identified
 */
public record AssessedEntry(RosterEntry entry, RenewalAssessment assessment, Optional<OutlookChange> change) {

    /** Creates an entry that is not compared with an earlier run. */
    public AssessedEntry(RosterEntry entry, RenewalAssessment assessment) {
        this(entry, assessment, Optional.empty());
    }

    /** Returns the findings about the data of this row, from reading and from assessing it. */
    public List<LocatedFinding> findings() {
        if (assessment.findings().isEmpty() && !entry.hasFindings()) { // most people
            return List.of();
        }
        return Stream.concat(
                        entry.locatedFindings(), assessment.findings().stream().map(entry::locate))
                .toList();
    }

    /** Returns this entry with a finding that results from earlier runs. */
    public AssessedEntry with(Finding finding) {
        return new AssessedEntry(entry.with(finding), assessment, change);
    }

    /** Returns this entry with another assessment. */
    public AssessedEntry with(RenewalAssessment changed) {
        return new AssessedEntry(entry, changed, change);
    }

    /** Returns this entry with its change since the earlier run. */
    public AssessedEntry with(OutlookChange compared) {
        return new AssessedEntry(entry, assessment, Optional.of(compared));
    }
}
