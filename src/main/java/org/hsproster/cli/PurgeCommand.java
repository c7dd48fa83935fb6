package org.hsproster.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hsproster.batch.PurgePlan;
import org.hsproster.batch.RosterApplication;
import org.hsproster.cli.argument.AgeConverter;
import org.hsproster.monthly.MonthlyFolders;
import org.hsproster.monthly.Retention;
import org.hsproster.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code purge}: removes old runs. */
@Command(
        name = "purge",
        description = "Show what is kept of old runs (files, archived rosters, the database), ask, and remove it.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PurgeCommand implements Callable<Integer> {

    private static final Set<String> YES = Set.of("y", "yes", "はい");

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--older-than",
            paramLabel = "AGE",
            required = true,
            converter = AgeConverter.class,
            description = "Such as 24m (months), 2y (years) or 90d (days), by the day the run was made.")
    private Period age = Period.ZERO;

    @Option(names = "--archive", paramLabel = "DIR", description = "Folder of the archived rosters; default: archive.")
    private @Nullable Path archive;

    @Option(names = "--yes", description = "Remove without asking.")
    private boolean yes;

    @Option(names = "--force", description = "Remove runs of the last 31 days as well.")
    private boolean force;

    @Mixin
    private LanguageOption language = new LanguageOption();

    PurgeCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CommandOutput console = language.console(Objects.requireNonNull(spec), context);
        Retention retention = new Retention(age, archive());
        LocalDate asked = context.today().minus(age);
        LocalDate day = force ? asked : retention.day(context.today());
        PurgeReport report = new PurgeReport(console);
        try (RosterApplication application = context.startWithoutRules()) {
            PurgePlan plan = application.purge().plan(day, retention.archive());
            int young = application.history().completedBefore(asked).size()
                    - plan.runs().size();
            if (!plan.isEmpty()) {
                report.print(plan);
            }
            if (young > 0) {
                console.say("purge.young", young);
            }
            if (yes || plan.isEmpty()) {
                report.print(application.purge().carryOut(plan));
                return ExitCodes.DONE;
            }
        }
        return confirm(console, () -> remove(day, retention.archive(), report));
    }

    /** Asks while other runs may go on. Without a terminal, nothing is removed. */
    private int confirm(CommandOutput console, Runnable removal) {
        Optional<String> answer = context.passwordPrompt().answer(console.text("purge.question"));
        if (answer.isEmpty()) {
            console.error("purge.noAnswer");
            return ExitCodes.USAGE;
        }
        if (YES.contains(answer.get().strip().toLowerCase(Locale.ROOT))) {
            removal.run();
        } else {
            console.say("purge.kept");
        }
        return ExitCodes.DONE;
    }

    /** Removes what is still there of what was shown: since then, runs can only have become younger. */
    private void remove(LocalDate day, Path folder, PurgeReport report) {
        try (RosterApplication application = context.startWithoutRules()) {
            report.print(application.purge().before(day, folder));
        }
    }

    private Path archive() {
        Path home = context.home().folder();
        return Optional.ofNullable(archive)
                .orElseGet(() -> MonthlyFolders.of(Settings.in(home), home).archive());
    }
}
