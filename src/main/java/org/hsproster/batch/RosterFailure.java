package org.hsproster.batch;

import java.util.List;
import java.util.Optional;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.employee.Finding;
import org.hsproster.employee.FindingCode;
import org.hsproster.roster.finding.LocatedFinding;

/** Why a roster that could be read is missing from the results document. */
enum RosterFailure implements FindingCode {
    /** The cause is in the log. */
    ROSTER_FAILED;

    static LocatedFinding finding(RunOutcome.FailedFile failed) {
        String name = String.valueOf(failed.roster().getFileName());
        return new LocatedFinding(
                name, Optional.empty(), Optional.empty(), new Finding(ROSTER_FAILED, Optional.empty(), List.of(name)));
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
