package org.hsproster.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.RunOutcome.AssessedFile;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.run.OutlookLine;
import org.hsproster.report.run.RunSummary;
import org.hsproster.report.run.UrgentCounts;

/** Prints the results of the rosters of one command: the totals, then each roster. */
final class RunReport {

    private final CommandOutput console;
    private final List<AssessedFile> rosters;

    RunReport(CommandOutput console, List<AssessedFile> rosters) {
        this.console = console;
        this.rosters = rosters;
    }

    /** Prints how many people need action, and the outlooks; nothing where no roster was assessed. */
    void printTotal() {
        if (rosters.isEmpty()) {
            return;
        }
        Map<Outlook, Integer> outlooks = new EnumMap<>(Outlook.class);
        rosters.forEach(roster -> roster.summary()
                .outlooks()
                .forEach((outlook, people) -> outlooks.merge(outlook, people, Integer::sum)));
        print(
                rosters.stream()
                        .map(roster -> roster.summary().urgent())
                        .reduce(UrgentCounts.none(), UrgentCounts::with),
                outlooks);
    }

    /** Prints where the output of one roster is, with its own counts where there are several rosters. */
    void print(AssessedFile roster) {
        console.say(
                roster.repeated() ? "cli.repeated" : "cli.assessed",
                String.valueOf(roster.roster().getFileName()));
        roster.kept().ifPresent(kept -> console.say("cli.kept", kept.toString()));
        RunSummary summary = roster.summary();
        if (rosters.size() > 1) {
            print(summary.urgent(), summary.outlooks());
        }
        console.say("cli.changes", summary.changes().line(console.texts()));
        summary.cases()
                .line(console.texts())
                .filter(line -> summary.cases().isAnyUnderWay())
                .ifPresent(console::print);
        console.say("cli.problems", summary.problems());
        roster.outputs().stream()
                .filter(output -> !output.name().equals(OutputOption.RESULTS.name())) // one for all rosters
                .forEach(output ->
                        console.say("cli." + output.name(), output.path().toString(), output.count()));
    }

    private void print(UrgentCounts urgent, Map<Outlook, Integer> outlooks) {
        console.print(urgent.line(console.texts()));
        for (OutlookLine line : OutlookLine.of(outlooks, console.texts())) {
            console.print(String.format(Locale.ROOT, "  %6d  %s", line.people(), line.words()));
        }
    }
}
