package org.hsproster.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hsproster.batch.TemplateFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code template}: an empty roster to begin with. */
@Command(
        name = "template",
        description = "Write an empty roster with every column, for a company that has none yet.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TemplateCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            converter = LanguageConverter.class,
            description = "Language; default: that of the system.")
    private @Nullable Locale language;

    @Option(names = "--out", paramLabel = "FILE", description = "The new file; default: output/roster-template.xlsx.")
    private @Nullable Path file;

    TemplateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        Locale locale = Optional.ofNullable(language).orElse(surroundings.language());
        Path target = Optional.ofNullable(file)
                .orElseGet(() -> surroundings.home().output().resolve("roster-template.xlsx"));
        TemplateFile.write(target, locale);
        new Console(command.commandLine().getOut(), command.commandLine().getErr(), locale)
                .say("cli.template", target.toString());
        return ExitCodes.DONE;
    }
}
