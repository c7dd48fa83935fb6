package org.hsproster.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hsproster.batch.RosterApplication;
import org.hsproster.history.PastPersonState;
import org.hsproster.history.RunHistory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code history}: prints the earlier runs, or the results of one person in them. */
@Command(
        name = "history",
        description = "List the runs so far, or how one person stood in them.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class HistoryCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--employee", paramLabel = "NO", description = "How the person with this number stood.")
    private @Nullable String employee;

    @Option(names = "--employer", paramLabel = "NAME", description = "The person's employer, where several share it.")
    private @Nullable String employer;

    @Option(names = "--since", paramLabel = "DATE", description = "The points on that day, and the runs from then on.")
    private @Nullable LocalDate since;

    @Mixin
    private LanguageOption language = new LanguageOption();

    HistoryCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CommandOutput console = language.console(Objects.requireNonNull(spec), context);
        try (RosterApplication application = context.startWithoutRules()) {
            HistoryLines lines = new HistoryLines(console, Optional.ofNullable(since));
            return employee == null
                    ? lines.runs(application.history().runs())
                    : person(console, lines, application.history(), employee);
        }
    }

    private int person(CommandOutput console, HistoryLines lines, RunHistory history, String number) {
        List<List<PastPersonState>> found = history.of(number, Optional.ofNullable(employer));
        boolean isElsewhere = employer != null && !found.containsAll(history.of(number, Optional.empty()));
        if (found.size() == 1) {
            int code = lines.person(found.get(0));
            if (isElsewhere) {
                console.say("history.others");
            }
            return code;
        }
        console.error(found.isEmpty() ? "history.nobody" : "history.several");
        if (isElsewhere) {
            console.error("history.others");
        }
        return ExitCodes.ROSTER;
    }
}
