package org.hsproster.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hsproster.batch.NewFile;
import org.hsproster.cli.argument.LanguageConverter;
import org.hsproster.cli.page.MappingPage;
import org.hsproster.report.wording.RosterLanguage;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.RosterColumns;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.spreadsheet.Password;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mapping}: prints or writes the recognised headers as a mapping file. */
@Command(
        name = "mapping",
        description = "Write how the headers of a roster are understood, to be edited and given to --mapping.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class MappingCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ROSTER", description = "Excel workbook (.xlsx) or CSV file.")
    private Path roster = Path.of("");

    @Option(names = "--sheet", paramLabel = "NAME", description = "Look at this sheet only.")
    private @Nullable String sheet;

    @Mixin
    private PasswordSource passwords = new PasswordSource();

    @Option(names = "--out", paramLabel = "FILE", description = "Write a new file; default: print.")
    private @Nullable Path file;

    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            converter = LanguageConverter.class,
            description = "Language of the comments; default: that of the roster.")
    private @Nullable Locale language;

    MappingCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Locale messages = Optional.ofNullable(language).orElse(context.language());
        CommandOutput console = new CommandOutput(out, spec.commandLine().getErr(), messages);
        Optional<Password> password = passwords.password(context, Texts.in(messages), List.of(roster));
        try {
            List<RosterSheet> sheets = RosterColumns.of(roster, password, Optional.ofNullable(sheet));
            Texts texts = Texts.in(Optional.ofNullable(language).orElseGet(() -> RosterLanguage.of(sheets)));
            List<String> lines = MappingPage.lines(texts, sheets);
            if (file == null) {
                lines.forEach(out::println);
                out.flush();
            } else {
                NewFile.write(file, String.join("\n", lines).concat("\n").getBytes(StandardCharsets.UTF_8));
                console.say("cli.mapping", file.toString());
            }
            return ExitCodes.DONE;
        } catch (UnreadableRosterException e) {
            console.error(e.problem());
            return ExitCodes.ROSTER;
        } finally {
            password.ifPresent(Password::close);
        }
    }
}
