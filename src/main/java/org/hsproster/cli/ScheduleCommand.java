package org.hsproster.cli;

import java.time.LocalTime;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hsproster.monthly.Scheduler;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code schedule}: prints the entry for the scheduler of the operating system. */
@Command(
        name = "schedule",
        description = "Print the entry that lets the operating system start the monthly run.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ScheduleCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--print", required = true, paramLabel = "cron|systemd|windows", description = "For which one.")
    private Scheduler scheduler = Scheduler.CRON;

    @Option(names = "--day", defaultValue = "1", paramLabel = "DAY", description = "Of the month, 1 to 28; default: 1.")
    private int day;

    @Option(names = "--time", defaultValue = "06:00", paramLabel = "HH:MM", description = "Of the day; default: 06:00.")
    private LocalTime time = LocalTime.MIDNIGHT;

    ScheduleCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (day < 1 || day > Scheduler.LAST_DAY) {
            throw new ParameterException(
                    command.commandLine(),
                    "--day takes 1 to %d, the days that every month has, such as --day 1"
                            .formatted(Scheduler.LAST_DAY));
        }
        command.commandLine().getOut().print(scheduler.entry(context.home().folder(), day, time, context.today()));
        command.commandLine().getOut().flush();
        return ExitCodes.DONE;
    }
}
