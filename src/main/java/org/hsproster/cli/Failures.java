package org.hsproster.cli;

import java.util.Set;
import org.hsproster.batch.AuditLog;
import org.hsproster.batch.BusyException;
import org.hsproster.batch.OutputException;
import org.hsproster.roster.InvalidMappingException;
import org.hsproster.rulebook.RulebookException;
import org.hsproster.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;

/** Says in one sentence what went wrong, and leaves the stack trace to the log. */
final class Failures implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** Commands that leave a line in the audit log. */
    private static final Set<String> RUNS = Set.of("assess", "monthly");

    private final Surroundings surroundings;

    Failures(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        int code = tell(failure, new Console(command.getOut(), command.getErr(), surroundings.language()));
        String name = command.getCommandName();
        if (RUNS.contains(name) && isBeforeARun(failure)) {
            AuditLog.in(surroundings.home().data(), surroundings.clock()).notBegun(name, code);
        }
        return code;
    }

    private static boolean isBeforeARun(Exception failure) {
        return failure instanceof BusyException
                || failure instanceof PasswordFileException
                || failure instanceof SettingsException;
    }

    /** Says it, and tells the exit code. */
    int tell(Exception failure, Console console) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RulebookException broken) {
                console.complain("cli.rulebook", String.valueOf(broken.getMessage()));
                return ExitCodes.CONFIGURATION;
            }
            if (cause instanceof PasswordFileException unreadable) {
                console.complain("cli.passwordFile", unreadable.file().toString());
                return ExitCodes.CONFIGURATION;
            }
            if (cause instanceof InvalidMappingException mapping) {
                mapping.problems().forEach(console::complain);
                return ExitCodes.CONFIGURATION;
            }
            if (cause instanceof SettingsException settings) {
                settings.problems()
                        .forEach(problem ->
                                console.complain(String.valueOf(settings.file().getFileName()), problem));
                return ExitCodes.CONFIGURATION;
            }
            if (cause instanceof OutputException output) {
                console.complain("cli.output." + output.reason(), output.file().toString());
                LOG.error("output could not be written", output);
                return ExitCodes.OUTPUT;
            }
            if (cause instanceof BusyException) {
                console.complain(
                        "cli.busy", surroundings.home().folder().resolve("data").toString());
                return ExitCodes.BUSY;
            }
        }
        LOG.error("unforeseen", failure);
        console.complain(
                "cli.unforeseen",
                surroundings
                        .home()
                        .folder()
                        .resolve("data")
                        .resolve("hsp-roster.log")
                        .toString());
        return ExitCodes.UNFORESEEN;
    }
}
