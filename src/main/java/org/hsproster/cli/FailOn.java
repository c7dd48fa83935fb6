package org.hsproster.cli;

import java.util.List;
import org.hsproster.batch.RunOutcome;
import org.hsproster.renewal.Outlook;

/** What makes a finished run end with a code other than 0. */
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
    /** Risk counts here as well: who wants to hear of open records wants to hear of people at risk first. */
    review {
        @Override
        int exitCode(List<RunOutcome.AssessedFile> rosters) {
            int ofRisk = risk.exitCode(rosters);
            return ofRisk == ExitCodes.DONE && hasAny(rosters, Outlook.NEEDS_DATA) ? ExitCodes.REVIEW : ofRisk;
        }
    };

    abstract int exitCode(List<RunOutcome.AssessedFile> rosters);

    private static boolean isAnyRed(List<RunOutcome.AssessedFile> rosters) {
        return rosters.stream()
                .flatMap(roster -> roster.outlooks().keySet().stream())
                .anyMatch(outlook -> outlook.severity() == Outlook.Severity.RED);
    }

    private static boolean hasAny(List<RunOutcome.AssessedFile> rosters, Outlook outlook) {
        return rosters.stream().anyMatch(roster -> roster.outlooks().containsKey(outlook));
    }
}
