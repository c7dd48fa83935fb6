package org.hsproster.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hsproster.batch.RosterApplication;
import org.hsproster.cli.process.StopSignal;
import org.hsproster.monthly.MonthlyService;
import org.hsproster.monthly.SharedMonth;
import org.hsproster.settings.Settings;
import org.hsproster.spreadsheet.Password;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code worker}: works on the monthly runs of all machines that share the database. */
@Command(
        name = "worker",
        description = "Work on the monthly runs of all machines that share the database, until it is stopped.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class WorkerCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private PasswordSource passwords = new PasswordSource();

    @Mixin
    private LanguageOption language = new LanguageOption();

    WorkerCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        CommandOutput console = language.console(Objects.requireNonNull(spec), context);
        Settings settings = Settings.in(context.home().folder());
        Optional<Password> password = passwords.password(context, console.texts(), List.of());
        if (context.place().server().isEmpty()) {
            console.error("cli.worker.alone");
            return ExitCodes.CONFIGURATION;
        }
        try (StopSignal stop = new StopSignal();
                RosterApplication application = context.start()) {
            MonthlyService service = new MonthlyService(
                    application::lent, settings, context.home().outbox(), context.clock());
            FailureHandler failures = new FailureHandler(context);
            InboxReport report = new InboxReport(console, List.of(), failures, FailOn.never);
            SharedMonth month =
                    service.share(application, password, new SharedMonthReport(console, failures, report::print));
            console.say("cli.worker");
            stop.await();
            month.close(); // what is not done soon is left to other processes
            return ExitCodes.DONE;
        } finally {
            password.ifPresent(Password::close);
        }
    }
}
