package org.hsproster.cli;

import java.util.List;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.renewal.Outlook;

/** The results for which a completed run ends with an exit code other than 0. */
enum FailOn {
    never {
        @Override
        int exitCode(List<RunOutcome.AssessedFile> rosters) {
            return ExitCodes.DONE;
        }
    },
    risk {
        @Override
        int exitCode(List<RunOutcome.AssessedFile> rosters) {
            return isAnyRed(rosters) ? ExitCodes.AT_RISK : ExitCodes.DONE;
        }
    },
    /** A record that needs data, or a stay that ends soon without an application on record. Risk has priority. */
    review {
        @Override
        int exitCode(List<RunOutcome.AssessedFile> rosters) {
            int ofRisk = risk.exitCode(rosters);
            return ofRisk == ExitCodes.DONE && isAnyToReview(rosters) ? ExitCodes.REVIEW : ofRisk;
        }
    };

    abstract int exitCode(List<RunOutcome.AssessedFile> rosters);

    private static boolean isAnyRed(List<RunOutcome.AssessedFile> rosters) {
        return rosters.stream()
                .flatMap(roster -> roster.summary().outlooks().keySet().stream())
                .anyMatch(outlook -> outlook.severity() == Outlook.Severity.RED);
    }

    private static boolean isAnyToReview(List<RunOutcome.AssessedFile> rosters) {
        return rosters.stream()
                .anyMatch(roster -> roster.summary().outlooks().containsKey(Outlook.NEEDS_DATA)
                        || roster.summary().urgent().dueSoonAlone() > 0);
    }
}
