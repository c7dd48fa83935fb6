package org.hsproster.cli;

import java.nio.file.Path;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hsproster.batch.RosterApplication;
import org.hsproster.monthly.MonthlyFolders;
import org.hsproster.monthly.Retention;
import org.hsproster.settings.PeriodText;
import org.hsproster.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code purge}: removes old runs. */
@Command(
        name = "purge",
        description = "Remove old runs: their files, the rosters they archived, and what the database keeps.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PurgeCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--older-than",
            paramLabel = "AGE",
            required = true,
            converter = PurgeCommand.AgeConverter.class,
            description = "Such as 24m (months), 2y (years) or 90d (days), by the day the run was made.")
    private Period age = Period.ZERO;

    @Option(names = "--archive", paramLabel = "DIR", description = "Folder of the archived rosters; default: archive.")
    private @Nullable Path archive;

    @Mixin
    private LanguageOption language = new LanguageOption();

    PurgeCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CommandOutput console = language.console(Objects.requireNonNull(spec), context);
        Path home = context.home().folder();
        Path folder = Optional.ofNullable(archive)
                .orElseGet(() ->
                        MonthlyFolders.of(Settings.in(home).monthly(), home).archive());
        try (RosterApplication application = context.startWithoutRules()) {
            new PurgeReport(console).print(new Retention(age, folder).apply(application.purge(), context.today()));
        }
        return ExitCodes.DONE;
    }

    /** Converts a period such as {@code 24m}. */
    static final class AgeConverter implements ITypeConverter<Period> {

        @Override
        public Period convert(String value) {
            return PeriodText.of(value)
                    .orElseThrow(
                            () -> new TypeConversionException("'" + value + "' is not an age such as 24m, 2y or 90d"));
        }
    }
}
