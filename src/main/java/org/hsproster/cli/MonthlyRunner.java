package org.hsproster.cli;

import java.util.function.Supplier;
import org.hsproster.batch.RosterApplication;
import org.hsproster.monthly.MonthlyRequest;
import org.hsproster.monthly.MonthlyResult;
import org.hsproster.monthly.MonthlyService;
import org.hsproster.monthly.RetentionResult;
import org.hsproster.monthly.mail.Delivery;
import org.hsproster.settings.Settings;

/** Calls the monthly service for the command and for the page, and prints the result. */
record MonthlyRunner(CommandContext context, Supplier<RosterApplication> applications, CommandOutput console) {

    /** Runs once, and returns the exit code. A failure of the retention is thrown after the rest has been printed. */
    int run(Settings settings, MonthlyRequest request, FailOn failOn) throws InterruptedException {
        MonthlyResult result = new MonthlyService(
                        applications, settings, context.home().outbox(), context.clock())
                .run(request, failOn::exitCode);
        InboxReport rosters = new InboxReport(console, result.rosters(), new FailureHandler(context), failOn);
        rosters.printTotal();
        if (result.rosters().isEmpty()) {
            console.say("cli.monthly.empty", request.folders().inbox().toString());
        }
        result.delivery().ifPresent(this::print);
        int code = result.rosters().stream()
                .map(rosters::print)
                .max(ExitCodes.BY_GRAVITY)
                .orElse(ExitCodes.DONE);
        result.retention().ifPresent(this::print);
        return code;
    }

    /** Prints the delivery. It has no effect on the exit code. */
    private void print(Delivery delivery) {
        if (delivery.sent() > 0) {
            console.say("mail.sent", delivery.sent());
        }
        delivery.heldBack().forEach(department -> console.printError(department.sentence(console.texts())));
        delivery.trouble()
                .ifPresent(trouble -> console.error(
                        "mail.waiting",
                        delivery.waiting(),
                        console.text("mail.trouble." + trouble.name()),
                        delivery.outbox().toString()));
        if (delivery.givenUp() > 0) {
            console.error("mail.givenUp", delivery.givenUp());
        }
    }

    private void print(RetentionResult retention) {
        if (retention instanceof RetentionResult.Done done) {
            new PurgeReport(console).print(done.removed());
        } else if (retention instanceof RetentionResult.Failed failed) {
            throw failed.cause();
        }
    }
}
