package org.hsproster.cli;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hsproster.batch.Purge;
import org.hsproster.batch.RosterApplication;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private LanguageOption language = new LanguageOption();

    PurgeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Console console = language.console(Objects.requireNonNull(spec), surroundings);
        LocalDate before = surroundings.today().minus(age);
        try (RosterApplication application = surroundings.start()) {
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
