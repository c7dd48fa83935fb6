package org.hsproster.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hsproster.report.wording.StartCommand;
import org.hsproster.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code settings}: writes a sample settings file. */
@Command(
        name = "settings",
        description = "Print a settings file with every key, each explained and commented out.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SettingsCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LanguageOption language = new LanguageOption();

    SettingsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(StartCommand.in(Settings.sample(language.language(context))));
        out.flush();
        return ExitCodes.DONE;
    }
}
