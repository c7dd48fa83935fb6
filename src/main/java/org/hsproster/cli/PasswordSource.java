package org.hsproster.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.hsproster.cli.argument.PasswordFileException;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.annotation.WorkbookSource;
import org.hsproster.settings.PasswordFile;
import org.hsproster.spreadsheet.Password;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The source of the password of protected files: a file, a variable, or a prompt. It is not an argument, since other
 * users can see command lines.
 */
final class PasswordSource {

    static final String VARIABLE = "HSP_ROSTER_PASSWORD";

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "File whose first line is the password of protected workbooks; without it, the variable "
                    + VARIABLE + ", or a prompt.")
    private @Nullable Path file;

    /** Returns the password. The user is prompted only if one of the files has a password. */
    Optional<Password> password(CommandContext context, Texts texts, Iterable<Path> files) {
        if (file != null) {
            return Optional.of(Password.of(firstLine(file)));
        }
        String variable = context.environment().get(VARIABLE);
        if (variable != null && !variable.isEmpty()) {
            return Optional.of(Password.of(variable.toCharArray()));
        }
        for (Path each : files) {
            if (WorkbookSource.asksForPassword(each)) {
                return context.passwordPrompt()
                        .password(texts.text("cli.password", String.valueOf(each.getFileName())))
                        .map(Password::of);
            }
        }
        return Optional.empty();
    }

    /** Returns the first line of a password file. */
    static char[] firstLine(Path file) {
        try {
            return PasswordFile.firstLine(file);
        } catch (IOException e) {
            throw new PasswordFileException(file, e);
        }
    }
}
