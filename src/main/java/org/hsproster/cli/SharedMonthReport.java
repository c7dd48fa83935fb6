package org.hsproster.cli;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.hsproster.monthly.InboxResult;
import org.hsproster.monthly.SharedMonthListener;

/** Prints what this process does in monthly runs that several processes share. */
final class SharedMonthReport implements SharedMonthListener {

    private final CommandOutput console;
    private final FailureHandler failures;
    private final Consumer<InboxResult> finished;
    private String trouble = "";

    /**
     * Returns a report.
     *
     * @param finished prints the result for a roster
     */
    SharedMonthReport(CommandOutput console, FailureHandler failures, Consumer<InboxResult> finished) {
        this.console = console;
        this.failures = failures;
        this.finished = finished;
    }

    @Override
    public synchronized void anotherRunIsOpen(LocalDate asOf) {
        console.say("cli.monthly.another", asOf.toString());
    }

    @Override
    public synchronized void finished(InboxResult result) {
        trouble = "";
        finished.accept(result);
    }

    /** Prints why, once until that changes or the process works again. */
    @Override
    public synchronized void cannotWork(RuntimeException cause) {
        if (!trouble.equals(cause.toString())) {
            trouble = cause.toString();
            failures.report(cause, console);
            console.error("cli.machine");
        }
    }
}
