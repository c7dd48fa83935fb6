package org.hsproster.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.employee.Finding;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.person.RosterEntry;

/**
 * A row of a roster with its assessment beside it.
 *
 * @param change against the run before; empty where nobody has compared, or the person cannot be told from others
 */
public record AssessedEntry(RosterEntry entry, RenewalAssessment assessment, Optional<OutlookChange> change) {

    /** Somebody who has not been compared with an earlier run. */
    public AssessedEntry(RosterEntry entry, RenewalAssessment assessment) {
        this(entry, assessment, Optional.empty());
    }

    /** Returns what is to be told about the data of this row, from reading it and from assessing it. */
    public List<LocatedFinding> findings() {
        if (assessment.findings().isEmpty() && !entry.hasFindings()) { // most people
            return List.of();
        }
        return Stream.concat(
                        entry.locatedFindings(), assessment.findings().stream().map(entry::locate))
                .toList();
    }

    /** The same with a finding that only earlier runs could bring up. */
    public AssessedEntry with(Finding finding) {
        return new AssessedEntry(entry.with(finding), assessment, change);
    }

    /** The same with another assessment. */
    public AssessedEntry with(RenewalAssessment changed) {
        return new AssessedEntry(entry, changed, change);
    }

    /** The same, compared. */
    public AssessedEntry with(OutlookChange compared) {
        return new AssessedEntry(entry, assessment, Optional.of(compared));
    }
}
