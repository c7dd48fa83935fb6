package org.hsproster.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.hsproster.batch.AssessmentRun;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.OutputOptions;
import org.hsproster.batch.request.RosterInputs;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.cli.argument.UsageException;
import org.hsproster.cli.process.ProgressLine;
import org.hsproster.report.Edition;
import org.hsproster.report.Split;
import org.hsproster.report.wording.Texts;
import org.hsproster.spreadsheet.Password;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assess}: assesses rosters and writes annotated workbooks. */
@Command(
        name = "assess",
        description = "Assess every foreign employee of one or more rosters at the coming renewal.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AssessCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "ROSTER", description = "Excel workbook (.xlsx, .xlsm, .xls) or CSV file.")
    private List<Path> rosters = List.of();

    @Mixin
    private RosterOptions reading = new RosterOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the workbooks; default: output.")
    private @Nullable Path out;

    @Option(names = "--results", paramLabel = "FILE", description = "Write the results document (JSON) as well.")
    private @Nullable Path results;

    @Option(
            names = "--forms",
            paramLabel = "DIR",
            description = "Write a draft of the points table for every HSP (i) holder due within six months.")
    private @Nullable Path forms;

    @Option(
            names = "--package",
            paramLabel = "DIR",
            description =
                    "Write the papers to collect, and a request to the employee, for every application to prepare.")
    private @Nullable Path packages;

    @Option(names = "--calendar", paramLabel = "FILE", description = "Write the dates of the renewals (.ics) as well.")
    private @Nullable Path calendar;

    @Option(
            names = "--split",
            paramLabel = "employer|department",
            description = "Write a workbook for each of them as well, with their people only.")
    private @Nullable Split split;

    @Option(
            names = "--edition",
            paramLabel = "full|manager",
            defaultValue = "full",
            description = "For managers: who is to be acted on by when, and no cause; default: full.")
    private Edition edition = Edition.FULL;

    @Option(names = "--force", description = "Assess again what an earlier run has answered.")
    private boolean force;

    @Mixin
    private FailOnOption failing = new FailOnOption();

    AssessCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (edition == Edition.MANAGER && (forms != null || packages != null || results != null)) {
            throw new UsageException("usage.edition");
        }
        PrintWriter err = command.commandLine().getErr();
        Locale messages = common.language().orElse(context.language());
        CommandOutput console = new CommandOutput(command.commandLine().getOut(), err, messages);
        ProgressLine line = new ProgressLine(err, Texts.in(messages));
        Optional<Password> password = reading.password(context, Texts.in(messages), rosters);
        try (RosterApplication application = context.start()) {
            AssessmentRun run = application.assessmentRun().endingWith(failing.failOn()::exitCode);
            RunOutcome outcome = run.run(request(password), context.isTerminal() ? line : (roster, rows) -> {});
            line.end();
            return report(outcome, console); // before the application is closed, which may fail
        } finally {
            password.ifPresent(Password::close);
            line.end();
        }
    }

    /** Prints the outcome, and returns the exit code. */
    private int report(RunOutcome outcome, CommandOutput console) {
        RunReport report = new RunReport(console, outcome.rosters());
        report.printTotal();
        outcome.rosters().forEach(report::print);
        outcome.results().ifPresent(file -> console.say("cli.results", file.toString()));
        outcome.unreadable().forEach(console::error);
        FailureHandler failures = new FailureHandler(context);
        IntStream failed = outcome.failed().stream().mapToInt(each -> failures.report(each, console));
        IntStream unreadable = outcome.unreadable().stream().mapToInt(each -> ExitCodes.ROSTER);
        return IntStream.concat(
                        IntStream.of(failing.failOn().exitCode(outcome.rosters())),
                        IntStream.concat(unreadable, failed))
                .boxed()
                .max(ExitCodes.BY_GRAVITY)
                .orElse(ExitCodes.DONE);
    }

    private RunRequest request(Optional<Password> password) {
        return new RunRequest(
                new RosterInputs(rosters, List.of(), reading.sheet(), reading.sources(), password),
                common.rules(context),
                reading.asOf(context),
                Optional.ofNullable(out).orElseGet(() -> context.home().output()),
                new OutputOptions(common.language(), edition, Map.of())
                        .with(OutputOption.RESULTS, Optional.ofNullable(results))
                        .with(OutputOption.FORMS, Optional.ofNullable(forms))
                        .with(OutputOption.PACKAGE, Optional.ofNullable(packages))
                        .with(OutputOption.CALENDAR, Optional.ofNullable(calendar))
                        .with(OutputOption.SPLIT, Optional.ofNullable(split)),
                force);
    }
}
