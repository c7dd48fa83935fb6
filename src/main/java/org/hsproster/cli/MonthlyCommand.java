package org.hsproster.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hsproster.cli.process.StopSignal;
import org.hsproster.monthly.MonthlyFolders;
import org.hsproster.monthly.MonthlyRequest;
import org.hsproster.report.wording.Texts;
import org.hsproster.settings.Settings;
import org.hsproster.spreadsheet.Password;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code monthly}: assesses every roster of the inbox, unattended. */
@Command(
        name = "monthly",
        description = "Assess every roster in the inbox, and move those that are done to the archive.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class MonthlyCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--inbox", paramLabel = "DIR", description = "Folder of the rosters; default: inbox.")
    private @Nullable Path inbox;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder that gets a folder of the month for the workbooks; default: output.")
    private @Nullable Path out;

    @Option(
            names = "--archive",
            paramLabel = "DIR",
            description = "Folder that gets a folder of the month for the rosters that are done; default: archive.")
    private @Nullable Path archive;

    @Mixin
    private RosterOptions reading = new RosterOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private FailOnOption failing = new FailOnOption();

    MonthlyCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        CommandSpec command = Objects.requireNonNull(spec);
        Locale messages = common.language().orElse(context.language());
        CommandOutput console = new CommandOutput(
                command.commandLine().getOut(), command.commandLine().getErr(), messages);
        Settings settings = Settings.in(context.home().folder());
        Optional<Password> password = reading.password(context, Texts.in(messages), List.of());
        try {
            MonthlyRequest request = new MonthlyRequest(folders(settings), reading.asOf(context), options(), password);
            MonthlyRunner runner = new MonthlyRunner(context, context::start, console);
            return context.place().server().isPresent()
                    ? shared(runner, settings, request, console)
                    : runner.run(settings, request, failing.failOn());
        } finally {
            password.ifPresent(Password::close);
        }
    }

    /** Runs beside other processes, which go on where this one is stopped. */
    private int shared(MonthlyRunner runner, Settings settings, MonthlyRequest request, CommandOutput console) {
        StopSignal stop = new StopSignal(Thread.currentThread()::interrupt);
        try {
            return runner.run(settings, request, failing.failOn());
        } catch (InterruptedException e) {
            console.error("cli.monthly.stopped");
            return ExitCodes.BUSY;
        } finally {
            stop.close();
        }
    }

    /** Returns the folders of the command line, else those of the settings. */
    private MonthlyFolders folders(Settings settings) {
        MonthlyFolders set = MonthlyFolders.of(settings, context.home().folder());
        return new MonthlyFolders(
                Objects.requireNonNullElse(inbox, set.inbox()),
                Objects.requireNonNullElse(out, set.output()),
                Objects.requireNonNullElse(archive, set.archive()));
    }

    private MonthlyRequest.Options options() {
        return new MonthlyRequest.Options(reading.sheet(), reading.sources(), common.rules(context), common.language());
    }
}
