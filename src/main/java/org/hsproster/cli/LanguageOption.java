package org.hsproster.cli;

import java.util.Locale;
import java.util.Optional;
import org.hsproster.cli.value.LanguageConverter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The language of a command that reads no roster. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            converter = LanguageConverter.class,
            description = "Language; default: that of the system.")
    private @Nullable Locale language;

    Locale language(CommandContext context) {
        return Optional.ofNullable(language).orElse(context.language());
    }

    CommandOutput console(CommandSpec command, CommandContext context) {
        return new CommandOutput(
                command.commandLine().getOut(), command.commandLine().getErr(), language(context));
    }
}
