package org.hsproster.cli;

import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hsproster.batch.request.OutOfMemoryException;
import org.hsproster.cli.argument.BareRoster;
import org.hsproster.cli.argument.DayAndTime;
import org.hsproster.cli.argument.DroppedFiles;
import org.hsproster.cli.argument.LanguageConverter;
import org.hsproster.cli.argument.UsageException;
import org.hsproster.cli.page.VersionPage;
import org.hsproster.cli.process.SampleInput;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.RulebookException;
import org.hsproster.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line. Without a command, it assesses the sample roster. */
@Command(
        name = "hsp-roster",
        description = {
            "Scores every foreign employee of a roster at the coming renewal of the status of residence"
                    + " Highly Skilled Professional (i), and annotates the roster. An estimate, not legal advice.",
            "A roster in the place of a command is assessed: hsp-roster roster.xlsx, with any options of assess."
        },
        mixinStandardHelpOptions = true)
public final class RosterCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(RosterCommand.class);

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    private RosterCommand(CommandContext context) {
        this.context = context;
    }

    /** Runs one command line, and returns the exit code of the process. */
    public static int run(String... args) {
        CommandContext context = CommandContext.ofProcess();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> LOG.error("a thread failed", failure));
        CommandLine commandLine = commandLine(context);
        try {
            return execute(commandLine, context, args);
        } catch (OutOfMemoryError e) {
            return new FailureHandler(context)
                    .report(new OutOfMemoryException(e), console(commandLine, context, List.of(args)));
        }
    }

    /** Runs a command, or {@code assess} for rosters in the place of a command, or dropped where there are no words. */
    static int execute(CommandLine commandLine, CommandContext context, String... args) {
        List<String> words = List.of(args);
        BareRoster roster = new BareRoster(commandLine.getSubcommands().keySet(), Files::exists);
        Optional<String> dropped = Optional.ofNullable(context.environment().get(DroppedFiles.VARIABLE))
                .filter(line -> words.isEmpty());
        try {
            List<String> all = roster.withCommand(dropped.map(DroppedFiles::of).orElse(words));
            return commandLine.execute(all.toArray(String[]::new));
        } catch (UsageException e) {
            console(commandLine, context, words).error(e);
            return ExitCodes.USAGE;
        }
    }

    private static CommandOutput console(CommandLine commandLine, CommandContext context, List<String> words) {
        return new CommandOutput(
                commandLine.getOut(),
                commandLine.getErr(),
                LanguageConverter.named(words).orElse(context.language()));
    }

    static CommandLine commandLine(CommandContext context) {
        CommandLine all = commands(context);
        setVersion(
                all,
                () -> VersionPage.lines(Texts.in(context.language()), rulebook(context), context.today())
                        .toArray(String[]::new));
        return all;
    }

    private static void setVersion(CommandLine command, IVersionProvider version) {
        command.getCommandSpec().versionProvider(version);
        command.getSubcommands().values().forEach(each -> setVersion(each, version));
    }

    /** Returns the rules in force, where the settings name some that can be used. */
    private static Optional<Rulebook> rulebook(CommandContext context) {
        try {
            return Optional.of(new CommonOptions().rulebook(context));
        } catch (RulebookException | SettingsException e) {
            return Optional.empty();
        }
    }

    private static CommandLine commands(CommandContext context) {
        return new CommandLine(new RosterCommand(context))
                .addSubcommand(new AssessCommand(context))
                .addSubcommand(new CompareCommand(context))
                .addSubcommand(new ExplainCommand(context))
                .addSubcommand(new MappingCommand(context))
                .addSubcommand(new TemplateCommand(context))
                .addSubcommand(new CommandLine(new RulesCommand(context))
                        .addSubcommand(new RulesExportCommand(context))
                        .addSubcommand(new RulesKeyCommand(context)))
                .addSubcommand(new MonthlyCommand(context))
                .addSubcommand(new WorkerCommand(context))
                .addSubcommand(new ScheduleCommand(context))
                .addSubcommand(new ServeCommand(context))
                .addSubcommand(new SettingsCommand(context))
                .addSubcommand(new HistoryCommand(context))
                .addSubcommand(new PurgeCommand(context))
                .addSubcommand(new CommandLine(new DataCommand())
                        .addSubcommand(new DataCheckCommand(context))
                        .addSubcommand(new DataRestoreCommand(context))
                        .addSubcommand(new DataNewCommand(context)))
                .registerConverter(LocalDate.class, DayAndTime::day)
                .registerConverter(LocalTime.class, DayAndTime::time)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageHandler(context))
                .setExecutionExceptionHandler(new FailureHandler(context));
    }

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        new CommandOutput(command.getOut(), command.getErr(), context.language()).say("cli.sample", SampleInput.AS_OF);
        List<String> sample = List.of(
                "assess", SampleInput.roster(context.home()).toString(), "--as-of", SampleInput.AS_OF.toString());
        return command.execute(sample.toArray(String[]::new));
    }
}
