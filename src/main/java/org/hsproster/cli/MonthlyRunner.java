package org.hsproster.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.data.BusyException;
import org.hsproster.monthly.MonthlyRequest;
import org.hsproster.monthly.MonthlyResult;
import org.hsproster.monthly.MonthlyService;
import org.hsproster.monthly.RetentionResult;
import org.hsproster.monthly.mail.Delivery;
import org.hsproster.settings.Settings;

/** Calls the monthly service for the command and for the page, and prints the result. */
record MonthlyRunner(CommandContext context, Supplier<RosterApplication> applications, CommandOutput console) {

    /**
     * Runs once, and returns the exit code. A failure of the run as a whole is told to HR by mail before it is thrown;
     * that of the retention is thrown after the rest has been printed.
     */
    int run(Settings settings, MonthlyRequest request, FailOn failOn) throws InterruptedException {
        MonthlyService service =
                new MonthlyService(applications, settings, context.home().outbox(), context.clock());
        try {
            return service.run(
                    request,
                    failOn::exitCode,
                    new SharedMonthReport(console, new FailureHandler(context), result -> {}),
                    result -> print(result, request, failOn));
        } catch (BusyException e) {
            throw e; // the other run tells what it does
        } catch (RuntimeException e) {
            service.tell(request, language -> sentences(e, language));
            throw e;
        }
    }

    private List<String> sentences(RuntimeException failure, Locale language) {
        StringWriter said = new StringWriter();
        PrintWriter lines = new PrintWriter(said);
        new FailureHandler(context).report(failure, new CommandOutput(lines, lines, language));
        return said.toString().lines().toList();
    }

    private int print(MonthlyResult result, MonthlyRequest request, FailOn failOn) {
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
        OptionalInt unwritten = result.calendars().stream()
                .mapToInt(failure -> new FailureHandler(context).report(failure, console))
                .max();
        result.retention().ifPresent(this::print);
        if (result.isIncomplete()) {
            console.error("cli.monthly.incomplete");
        }
        return Stream.of(
                        code,
                        unwritten.orElse(ExitCodes.DONE),
                        result.isIncomplete() ? ExitCodes.UNFORESEEN : ExitCodes.DONE)
                .max(ExitCodes.BY_GRAVITY)
                .orElse(code);
    }

    /** Prints the delivery. It has no effect on the exit code. */
    private void print(Delivery delivery) {
        if (delivery.sent() > 0) {
            console.say("mail.sent", delivery.sent());
        }
        delivery.heldBack().forEach(department -> console.printError(department.sentence(console.texts())));
        delivery.missing().sentence(console.texts()).ifPresent(console::printError);
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
            PurgeReport report = new PurgeReport(console);
            if (!done.plan().isEmpty()) {
                report.print(done.plan());
            }
            report.print(done.removed());
        } else if (retention instanceof RetentionResult.Counted counted) {
            new PurgeReport(console).print(counted);
        } else if (retention instanceof RetentionResult.Failed failed) {
            throw failed.cause();
        }
    }
}
