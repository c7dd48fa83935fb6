package org.hsproster.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hsproster.batch.PersonAssessment;
import org.hsproster.batch.request.PersonRequest;
import org.hsproster.cli.page.PersonPage;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.RosterLanguage;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.spreadsheet.Password;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: prints the points of one person in the layout of the agency's form, with the results. */
@Command(
        name = "explain",
        description = "Print one person's points, item by item, with the outlook of the coming renewal.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ROSTER", description = "Excel workbook (.xlsx, .xlsm, .xls) or CSV file.")
    private Path roster = Path.of("");

    @Option(names = "--employee", paramLabel = "NO", required = true, description = "Employee number.")
    private String employee = "";

    @Mixin
    private RosterOptions reading = new RosterOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ExplainCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Locale messages = common.language().orElse(context.language());
        CommandOutput console = new CommandOutput(out, spec.commandLine().getErr(), messages);
        Optional<Password> password = reading.password(context, Texts.in(messages), List.of(roster));
        try {
            Rulebook rulebook = common.rulebook(context);
            PersonRequest request = request(password);
            List<AssessedEntry> found = PersonAssessment.of(request, rulebook);
            found.forEach(person -> print(person, request.asOf(), rulebook, out));
            if (found.isEmpty()) {
                console.error("cli.noEmployee", String.valueOf(roster.getFileName()), employee);
                return ExitCodes.ROSTER;
            }
            return ExitCodes.DONE;
        } catch (UnreadableRosterException e) {
            console.error(e.problem());
            return ExitCodes.ROSTER;
        } finally {
            password.ifPresent(Password::close);
        }
    }

    private void print(AssessedEntry person, LocalDate date, Rulebook rulebook, PrintWriter out) {
        Locale locale = common.language()
                .orElseGet(() -> RosterLanguage.of(List.of(person.entry().sheet())));
        PersonPage.lines(Texts.in(locale), rulebook, date, person).forEach(out::println);
        out.flush();
    }

    private PersonRequest request(Optional<Password> password) {
        return new PersonRequest(roster, employee, reading.asOf(context), reading.sheet(), reading.sources(), password);
    }
}
