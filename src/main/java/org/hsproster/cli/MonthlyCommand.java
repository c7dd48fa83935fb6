package org.hsproster.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.OutputOptions;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.monthly.Archive;
import org.hsproster.monthly.Inbox;
import org.hsproster.monthly.InboxResult;
import org.hsproster.monthly.MonthlyRun;
import org.hsproster.monthly.Retention;
import org.hsproster.report.wording.Texts;
import org.hsproster.settings.MonthlySettings;
import org.hsproster.settings.Settings;
import org.hsproster.spreadsheet.Password;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code monthly}: every roster of the inbox, without anybody watching. */
@Command(
        name = "monthly",
        description = "Assess every roster in the inbox, and move those that are done to the archive.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class MonthlyCommand implements Callable<Integer> {

    /** A copy over a network writes more often than this. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final CommandContext context;
    private final Supplier<RosterApplication> applications;

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
        this(context, context::start);
    }

    /** Over an application that may be running already. */
    MonthlyCommand(CommandContext context, Supplier<RosterApplication> applications) {
        this.context = context;
        this.applications = applications;
    }

    @Override
    public Integer call() throws InterruptedException {
        CommandSpec command = Objects.requireNonNull(spec);
        Locale messages = common.language().orElse(context.language());
        CommandOutput console = new CommandOutput(
                command.commandLine().getOut(), command.commandLine().getErr(), messages);
        Settings settings = Settings.in(context.home().folder());
        Path waiting = folder(inbox, settings.monthly().inbox(), "inbox");
        MonthlyMail mail = new MonthlyMail(settings.mail(), context);
        List<InboxResult> handled = run(waiting, settings.monthly(), mail, Texts.in(messages));
        InboxReport report = new InboxReport(console, handled, new FailureHandler(context), failing.failOn());
        report.tellTotal();
        if (handled.isEmpty()) {
            console.say("cli.monthly.empty", waiting.toString());
        }
        mail.tell(console);
        int code = handled.stream().map(report::tell).max(ExitCodes.BY_GRAVITY).orElse(ExitCodes.DONE);
        settings.retention()
                .map(period ->
                        new Retention(period, folder(archive, settings.monthly().archive(), "archive")))
                .ifPresent(retention -> apply(retention, new PurgeReport(console)));
        return code;
    }

    private void apply(Retention retention, PurgeReport report) {
        try (RosterApplication application = applications.get()) {
            report.tell(retention.apply(application.purge(), context.today()));
        }
    }

    private List<InboxResult> run(Path waiting, MonthlySettings settings, MonthlyMail mail, Texts texts)
            throws InterruptedException {
        LocalDate asOf = reading.asOf(context);
        String month = YearMonth.from(asOf).toString();
        Path output = folder(out, settings.output(), "output").resolve(month);
        Path done = folder(archive, settings.archive(), "archive").resolve(month);
        Optional<Password> password = reading.password(context, texts, List.of());
        try (RosterApplication application = applications.get()) {
            MonthlyRun run = new MonthlyRun(
                    application.assessmentRun().endingWith(failing.failOn()::exitCode),
                    roster -> request(roster, asOf, output, password),
                    roster -> mail.about(roster, asOf));
            List<InboxResult> handled = run.over(new Inbox(waiting, PAUSE), new Archive(done));
            mail.deliver(); // while nobody else can use the data folder
            return handled;
        } catch (IOException e) {
            throw OutputException.notWritable(waiting, e);
        } finally {
            password.ifPresent(Password::close);
        }
    }

    private RunRequest request(Path roster, LocalDate asOf, Path output, Optional<Password> password) {
        return new RunRequest(
                List.of(roster),
                asOf,
                output,
                Optional.empty(),
                reading.sheet(),
                reading.sources(),
                common.rules(),
                common.language(),
                OutputOptions.none().withCalendar(calendar(roster, output)),
                false,
                password);
    }

    /** One for the whole month, in the clear: people whose roster has a password are not in it. */
    private Optional<Path> calendar(Path roster, Path output) {
        return Optional.of(output.resolve("deadlines.ics"))
                .filter(file -> !reading.sources().areProtected(roster));
    }

    /** Returns the command line first, then the settings. */
    private Path folder(@Nullable Path given, Optional<Path> set, String name) {
        return Optional.ofNullable(given)
                .or(() -> set)
                .orElseGet(() -> context.home().folder().resolve(name));
    }
}
