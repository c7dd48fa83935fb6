package org.hsproster.cli;

import java.util.List;
import org.hsproster.monthly.InboxResult;
import org.hsproster.monthly.InboxSentences;

/** Prints the results of the rosters of a monthly run. */
final class InboxReport {

    private final CommandOutput console;
    private final RunReport report;
    private final FailureHandler failures;
    private final FailOn failOn;

    InboxReport(CommandOutput console, List<InboxResult> all, FailureHandler failures, FailOn failOn) {
        this.console = console;
        this.report = new RunReport(
                console,
                all.stream()
                        .filter(InboxResult.Done.class::isInstance)
                        .flatMap(done -> ((InboxResult.Done) done).outcome().rosters().stream())
                        .toList());
        this.failures = failures;
        this.failOn = failOn;
    }

    /** Prints the counts of all assessed rosters together. */
    void printTotal() {
        report.printTotal();
    }

    /** Prints the result for one roster, and returns its exit code. */
    int print(InboxResult result) {
        if (result instanceof InboxResult.Done done) {
            done.outcome().rosters().forEach(report::print);
            console.say("cli.monthly.archived", done.archived().toString());
            return failOn.exitCode(done.outcome().rosters());
        }
        if (result instanceof InboxResult.Failed failed) {
            int code = failures.report(failed.failure(), console);
            console.error("cli.monthly.kept", result.roster().toString());
            return code;
        }
        new InboxSentences(console.texts()).of(result).forEach(console::printError);
        if (result instanceof InboxResult.Told told) {
            return told.exitCode();
        }
        if (result instanceof InboxResult.Unreadable) {
            console.error("cli.monthly.kept", result.roster().toString());
            return ExitCodes.ROSTER;
        }
        if (result instanceof InboxResult.Unfinished) {
            return ExitCodes.WAITING;
        }
        return result instanceof InboxResult.StaleLock ? ExitCodes.DONE : ExitCodes.ROSTER;
    }
}
