package org.hsproster.cli;

import java.util.OptionalInt;
import java.util.Set;
import org.hsproster.batch.audit.AuditLog;
import org.hsproster.batch.claim.ClaimedElsewhereException;
import org.hsproster.batch.data.BusyException;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.OutOfMemoryException;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.cli.argument.LanguageConverter;
import org.hsproster.cli.argument.PasswordFileException;
import org.hsproster.cli.argument.UsageException;
import org.hsproster.monthly.MachineException;
import org.hsproster.report.run.MachineName;
import org.hsproster.roster.InvalidMappingException;
import org.hsproster.rulebook.RulebookException;
import org.hsproster.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;

/** Prints a failure in one sentence. The stack trace is only in the log. */
final class FailureHandler implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

    /** Commands that write a line to the audit log. */
    private static final Set<String> RUNS = Set.of("assess", "compare", "monthly");

    private final CommandContext context;

    FailureHandler(CommandContext context) {
        this.context = context;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        CommandOutput console = new CommandOutput(
                command.getOut(),
                command.getErr(),
                LanguageConverter.named(parsed.originalArgs()).orElse(context.language()));
        return report(failure, command.getCommandName(), console);
    }

    /**
     * Prints why a command failed, and returns the exit code. A failure before the run is recorded in the audit log.
     */
    int report(Exception failure, String command, CommandOutput console) {
        int code = report(failure, console);
        return RUNS.contains(command) && isBeforeARun(failure) ? recorded(command, code, console) : code;
    }

    /** Records a failure before the run, and returns the gravest exit code of it and of a failure to record it. */
    private int recorded(String command, int code, CommandOutput console) {
        try {
            AuditLog.in(context.home().data(), context.clock()).notBegun(command, code);
            return code;
        } catch (OutputException e) {
            return ExitCodes.BY_GRAVITY.compare(code, report(e, console)) < 0 ? ExitCodes.OUTPUT : code;
        }
    }

    private static boolean isBeforeARun(Exception failure) {
        return failure instanceof BusyException
                || failure instanceof PasswordFileException
                || failure instanceof SettingsException
                || DataFailureReport.knows(failure);
    }

    /** Prints which roster failed and why, and returns the exit code. The cause is already in the log. */
    int report(RunOutcome.FailedFile failed, CommandOutput console) {
        OptionalInt known = reportKnown(failed.cause(), console);
        if (known.isEmpty()) {
            console.error("cli.unforeseenOf", String.valueOf(failed.roster().getFileName()), log());
        }
        return known.orElse(ExitCodes.UNFORESEEN);
    }

    /** Prints why a command failed, and returns the exit code. */
    int report(Exception failure, CommandOutput console) {
        OptionalInt known = reportKnown(failure, console);
        if (known.isEmpty()) {
            LOG.error("unforeseen", failure);
            console.error("cli.unforeseen", log());
        }
        return known.orElse(ExitCodes.UNFORESEEN);
    }

    private String log() {
        return context.home().data().resolve("hsp-roster.log").toString();
    }

    /** Prints a failure that has a sentence of its own, and returns its exit code; empty for any other. */
    private OptionalInt reportKnown(Exception failure, CommandOutput console) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UsageException wrong) {
                console.error(wrong);
                return OptionalInt.of(ExitCodes.USAGE);
            }
            if (cause instanceof RulebookException broken) {
                console.error("cli.rulebook", String.valueOf(broken.getMessage()));
                return OptionalInt.of(ExitCodes.CONFIGURATION);
            }
            if (cause instanceof PasswordFileException unreadable) {
                console.error("cli.passwordFile", unreadable.file().toString());
                return OptionalInt.of(ExitCodes.CONFIGURATION);
            }
            if (cause instanceof InvalidMappingException mapping) {
                mapping.problems().forEach(console::error);
                return OptionalInt.of(ExitCodes.CONFIGURATION);
            }
            if (cause instanceof SettingsException settings) {
                settings.problems()
                        .forEach(problem ->
                                console.error(String.valueOf(settings.file().getFileName()), problem));
                return OptionalInt.of(ExitCodes.CONFIGURATION);
            }
            if (cause instanceof OutputException output) {
                console.error("cli.output." + output.reason(), output.file().toString());
                LOG.error("output could not be written", output);
                return OptionalInt.of(ExitCodes.OUTPUT);
            }
            if (cause instanceof OutOfMemoryException lack) {
                lack.roster()
                        .ifPresentOrElse(
                                roster -> console.error("cli.memoryOf", String.valueOf(roster.getFileName())),
                                () -> console.error("cli.memory"));
                return OptionalInt.of(ExitCodes.UNFORESEEN);
            }
            if (cause instanceof MachineException machine) {
                console.error("cli.machine." + machine.problem(), MachineName.current(), machine.detail());
                return OptionalInt.of(ExitCodes.CONFIGURATION);
            }
            if (cause instanceof ClaimedElsewhereException) {
                console.error("cli.claimed");
                return OptionalInt.of(ExitCodes.BUSY);
            }
            if (cause instanceof BusyException) {
                console.error(
                        "cli.busy", context.home().folder().resolve("data").toString());
                return OptionalInt.of(ExitCodes.BUSY);
            }
        }
        OptionalInt ofData = new DataFailureReport(context, console).print(failure);
        if (ofData.isPresent()) {
            LOG.error("the database or the key cannot be used", failure);
        }
        return ofData;
    }
}
