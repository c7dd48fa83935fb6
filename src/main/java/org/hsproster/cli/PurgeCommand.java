package org.hsproster.cli;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hsproster.batch.Purge;
import org.hsproster.batch.RosterApplication;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code purge}: forgets old runs. */
@Command(
        name = "purge",
        description = "Remove what the database keeps of old runs.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PurgeCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--older-than",
            paramLabel = "AGE",
            required = true,
            converter = AgeConverter.class,
            description = "Such as 24m (months), 2y (years) or 90d (days), by the day the run was made.")
    private Period age = Period.ZERO;

    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            converter = LanguageConverter.class,
            description = "Language; default: that of the system.")
    private @Nullable Locale language;

    PurgeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        Console console = new Console(
                command.commandLine().getOut(),
                command.commandLine().getErr(),
                Optional.ofNullable(language).orElse(surroundings.language()));
        LocalDate before = surroundings.today().minus(age);
        try (RosterApplication application =
                RosterApplication.start(surroundings.home().folder())) {
            Purge.Removed removed = application.purge().before(before);
            removed.runs()
                    .forEach(run -> console.say(
                            "purge.run",
                            Long.toString(run.id()),
                            run.identity().roster(),
                            run.identity().asOf()));
            console.say("purge.done", removed.runs().size(), removed.jobs());
        }
        return ExitCodes.DONE;
    }
}
