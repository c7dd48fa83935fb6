package org.hsproster.cli;

import java.io.PrintWriter;
import java.time.LocalTime;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hsproster.cli.argument.UsageException;
import org.hsproster.cli.process.HomeFolder;
import org.hsproster.monthly.ScheduledStart;
import org.hsproster.monthly.Scheduler;
import org.hsproster.report.wording.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Mixin
    private LanguageOption language = new LanguageOption();

    ScheduleCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (day < 1 || day > ScheduledStart.LAST_DAY) {
            throw new UsageException("usage.dayOfMonth", ScheduledStart.LAST_DAY);
        }
        HomeFolder home = context.home();
        ScheduledStart start = new ScheduledStart(home.program(), home.launcher(), home.folder(), day, time);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(scheduler.entry(start, context.today(), Texts.in(language.language(context))));
        out.flush();
        return ExitCodes.DONE;
    }
}
