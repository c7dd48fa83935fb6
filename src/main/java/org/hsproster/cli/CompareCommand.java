package org.hsproster.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.request.ComparisonOutcome;
import org.hsproster.batch.request.ComparisonRequest;
import org.hsproster.batch.request.RosterInputs;
import org.hsproster.batch.request.RuleSources;
import org.hsproster.cli.argument.UsageException;
import org.hsproster.cli.process.ProgressLine;
import org.hsproster.comparison.FactChanges;
import org.hsproster.report.wording.Texts;
import org.hsproster.spreadsheet.Password;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare}: shows what other rules or facts do to the answers. */
@Command(
        name = "compare",
        description =
                "Compare the answers before and after a change: other rules (--rules, --universities,"
                        + " --holidays), a pay round (--raise), other facts (--set), a support measure that ends (--lose). Nothing is kept.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CompareCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "ROSTER", description = "Excel workbook (.xlsx, .xlsm, .xls) or CSV file.")
    private List<Path> rosters = List.of();

    @Mixin
    private ChangeOptions changing = new ChangeOptions();

    @Mixin
    private RosterOptions reading = new RosterOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the workbooks; default: output.")
    private @Nullable Path out;

    @Option(names = "--results", paramLabel = "FILE", description = "Write the comparison as JSON as well.")
    private @Nullable Path results;

    CompareCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        FactChanges changes = changes();
        Locale messages = common.language().orElse(context.language());
        PrintWriter err = command.commandLine().getErr();
        CommandOutput console = new CommandOutput(command.commandLine().getOut(), err, messages);
        ComparisonOutcome outcome = run(changes, err, messages);
        new ComparisonReport(console).print(outcome, changes.scope());
        outcome.unreadable().forEach(console::error);
        FailureHandler failures = new FailureHandler(context);
        IntStream failed = outcome.failed().stream().mapToInt(each -> failures.report(each, console));
        IntStream unreadable = outcome.unreadable().stream().mapToInt(each -> ExitCodes.ROSTER);
        boolean isOutOfScope =
                outcome.rosters().isEmpty() && !outcome.outOfScope().isEmpty();
        return IntStream.concat(
                        IntStream.of(isOutOfScope ? ExitCodes.USAGE : ExitCodes.DONE),
                        IntStream.concat(unreadable, failed))
                .boxed()
                .max(ExitCodes.BY_GRAVITY)
                .orElse(ExitCodes.DONE);
    }

    private FactChanges changes() {
        FactChanges changes = changing.changes(reading.asOf(context));
        if (changes.changes().isEmpty() && common.rules(context).equals(RuleSources.none())) {
            throw new UsageException("usage.noChange");
        }
        return changes;
    }

    private ComparisonOutcome run(FactChanges changes, PrintWriter terminal, Locale messages) {
        ProgressLine line = new ProgressLine(terminal, Texts.in(messages));
        Optional<Password> password = reading.password(context, Texts.in(messages), rosters);
        try (RosterApplication application = context.start()) {
            return application
                    .comparisonRun()
                    .run(request(changes, password), context.isTerminal() ? line : (roster, rows) -> {});
        } finally {
            password.ifPresent(Password::close);
            line.end();
        }
    }

    private ComparisonRequest request(FactChanges changes, Optional<Password> password) {
        return new ComparisonRequest(
                new RosterInputs(rosters, List.of(), reading.sheet(), reading.sources(), password),
                common.rules(context),
                changes,
                reading.asOf(context),
                new ComparisonRequest.Outputs(
                        Optional.ofNullable(out).orElseGet(() -> context.home().output()),
                        Optional.ofNullable(results),
                        common.language()));
    }
}
