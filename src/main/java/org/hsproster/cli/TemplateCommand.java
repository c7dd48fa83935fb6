package org.hsproster.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hsproster.batch.TemplateFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code template}: writes an empty roster. */
@Command(
        name = "template",
        description = "Write an empty roster with every column, for a company that has none yet.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TemplateCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--out", paramLabel = "FILE", description = "The new file; default: output/roster-template.xlsx.")
    private @Nullable Path file;

    TemplateCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path target = Optional.ofNullable(file)
                .orElseGet(() -> context.home().output().resolve("roster-template.xlsx"));
        TemplateFile.write(target, language.language(context));
        language.console(Objects.requireNonNull(spec), context).say("cli.template", target.toString());
        return ExitCodes.DONE;
    }
}
