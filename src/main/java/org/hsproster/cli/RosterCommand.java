package org.hsproster.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hsproster.batch.request.OutOfMemoryException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line. Without a word, it assesses the sample roster. */
@Command(
        name = "hsp-roster",
        description = "Scores every foreign employee of a roster at the coming renewal of the status of residence"
                + " Highly Skilled Professional (i), and annotates the roster. An estimate, not legal advice.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class)
public final class RosterCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(RosterCommand.class);

    private final CommandContext surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    private RosterCommand(CommandContext surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs one command line, and tells the exit code of the process. */
    public static int run(String... args) {
        CommandContext surroundings = CommandContext.ofProcess();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> LOG.error("a thread failed", failure));
        CommandLine commandLine = commandLine(surroundings);
        try {
            return commandLine.execute(args);
        } catch (OutOfMemoryError e) {
            CommandOutput console =
                    new CommandOutput(commandLine.getOut(), commandLine.getErr(), surroundings.language());
            return new FailureHandler(surroundings).tell(new OutOfMemoryException(e), console);
        }
    }

    static CommandLine commandLine(CommandContext surroundings) {
        return new CommandLine(new RosterCommand(surroundings))
                .addSubcommand(new AssessCommand(surroundings))
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(new MappingCommand(surroundings))
                .addSubcommand(new TemplateCommand(surroundings))
                .addSubcommand(new RulesCommand(surroundings))
                .addSubcommand(new MonthlyCommand(surroundings))
                .addSubcommand(new ScheduleCommand(surroundings))
                .addSubcommand(new ServeCommand(surroundings))
                .addSubcommand(new SettingsCommand(surroundings))
                .addSubcommand(new HistoryCommand(surroundings))
                .addSubcommand(new PurgeCommand(surroundings))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new FailureHandler(surroundings));
    }

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        new CommandOutput(command.getOut(), command.getErr(), surroundings.language())
                .say("cli.sample", SampleInput.AS_OF);
        List<String> sample = List.of(
                "assess", SampleInput.roster(surroundings.home()).toString(), "--as-of", SampleInput.AS_OF.toString());
        return command.execute(sample.toArray(String[]::new));
    }
}
