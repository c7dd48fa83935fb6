package org.hsproster.cli;

import java.util.OptionalInt;
import java.util.Set;
import org.hsproster.batch.audit.AuditLog;
import org.hsproster.batch.data.BusyException;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.OutOfMemoryException;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.roster.InvalidMappingException;
import org.hsproster.rulebook.RulebookException;
import org.hsproster.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;

/** Says in one sentence what went wrong, and leaves the stack trace to the log. */
final class FailureHandler implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

    /** Commands that leave a line in the audit log. */
    private static final Set<String> RUNS = Set.of("assess", "monthly");

    private final CommandContext context;

    FailureHandler(CommandContext context) {
        this.context = context;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        int code = tell(failure, new CommandOutput(command.getOut(), command.getErr(), context.language()));
        String name = command.getCommandName();
        if (RUNS.contains(name) && isBeforeARun(failure)) {
            AuditLog.in(context.home().data(), context.clock()).notBegun(name, code);
        }
        return code;
    }

    private static boolean isBeforeARun(Exception failure) {
        return failure instanceof BusyException
                || failure instanceof PasswordFileException
                || failure instanceof SettingsException;
    }

    /** Says which roster failed and why, in one sentence, and returns the exit code. The run has logged the cause. */
    int tell(RunOutcome.FailedFile failed, CommandOutput console) {
        OptionalInt known = tellKnown(failed.cause(), console);
        if (known.isEmpty()) {
            console.complain("cli.unforeseenOf", String.valueOf(failed.roster().getFileName()), log());
        }
        return known.orElse(ExitCodes.UNFORESEEN);
    }

    /** Says it, and returns the exit code. */
    int tell(Exception failure, CommandOutput console) {
        OptionalInt known = tellKnown(failure, console);
        if (known.isEmpty()) {
            LOG.error("unforeseen", failure);
            console.complain("cli.unforeseen", log());
        }
        return known.orElse(ExitCodes.UNFORESEEN);
    }

    private String log() {
        return context.home().data().resolve("hsp-roster.log").toString();
    }

    /** Says what has a sentence of its own; empty for everything else. */
    private OptionalInt tellKnown(Exception failure, CommandOutput console) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RulebookException broken) {
                console.complain("cli.rulebook", String.valueOf(broken.getMessage()));
                return OptionalInt.of(ExitCodes.CONFIGURATION);
            }
            if (cause instanceof PasswordFileException unreadable) {
                console.complain("cli.passwordFile", unreadable.file().toString());
                return OptionalInt.of(ExitCodes.CONFIGURATION);
            }
            if (cause instanceof InvalidMappingException mapping) {
                mapping.problems().forEach(console::complain);
                return OptionalInt.of(ExitCodes.CONFIGURATION);
            }
            if (cause instanceof SettingsException settings) {
                settings.problems()
                        .forEach(problem ->
                                console.complain(String.valueOf(settings.file().getFileName()), problem));
                return OptionalInt.of(ExitCodes.CONFIGURATION);
            }
            if (cause instanceof OutputException output) {
                console.complain("cli.output." + output.reason(), output.file().toString());
                LOG.error("output could not be written", output);
                return OptionalInt.of(ExitCodes.OUTPUT);
            }
            if (cause instanceof OutOfMemoryException lack) {
                lack.roster()
                        .ifPresentOrElse(
                                roster -> console.complain("cli.memoryOf", String.valueOf(roster.getFileName())),
                                () -> console.complain("cli.memory"));
                return OptionalInt.of(ExitCodes.UNFORESEEN);
            }
            if (cause instanceof BusyException) {
                console.complain(
                        "cli.busy", context.home().folder().resolve("data").toString());
                return OptionalInt.of(ExitCodes.BUSY);
            }
        }
        return OptionalInt.empty();
    }
}
