package org.hsproster.cli;

import java.util.List;
import org.hsproster.monthly.InboxResult;

/** Says what became of the rosters of a monthly run. */
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

    /** Says what the assessed rosters came to together. */
    void tellTotal() {
        report.tellTotal();
    }

    /** Says it of one, and tells the exit code that it stands for. */
    int tell(InboxResult handled) {
        if (handled instanceof InboxResult.Done done) {
            done.outcome().rosters().forEach(report::tell);
            console.say("cli.monthly.archived", done.archived().toString());
            return failOn.exitCode(done.outcome().rosters());
        }
        String name = String.valueOf(handled.roster().getFileName());
        if (handled instanceof InboxResult.Unfinished) {
            console.say("cli.monthly.unfinished", name);
            return ExitCodes.DONE;
        }
        int code = ExitCodes.ROSTER;
        if (handled instanceof InboxResult.Unreadable unreadable) {
            unreadable.outcome().unreadable().forEach(console::complain);
        } else if (handled instanceof InboxResult.Failed failed) {
            code = failures.tell(failed.failure(), console);
        }
        console.complain("cli.monthly.kept", handled.roster().toString());
        return code;
    }
}
