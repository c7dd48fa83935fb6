package org.hsproster.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hsproster.cli.page.RulesPage;
import org.hsproster.report.wording.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rules}: prints the rules in force on a day, with their sources. */
@Command(
        name = "rules",
        description = "Print the rules in force on a day, each with its source.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RulesCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--on", paramLabel = "DATE", description = "The day; default: today in Tokyo.")
    private @Nullable LocalDate on;

    @Mixin
    private CommonOptions common = new CommonOptions();

    RulesCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Texts texts = Texts.in(common.language().orElse(context.language()));
        LocalDate date = Optional.ofNullable(on).orElseGet(context::today);
        RulesPage.lines(texts, common.rulebook(context), date).forEach(out::println);
        out.flush();
        return ExitCodes.DONE;
    }
}
