package org.hsproster.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.batch.request.ComparisonOutcome;
import org.hsproster.batch.request.ComparisonOutcome.ComparedFile;
import org.hsproster.comparison.ComparedGroup;
import org.hsproster.comparison.Move;
import org.hsproster.comparison.MoveCounts;
import org.hsproster.comparison.Scope;

/** Prints what a comparison has found: counts of people, and where its files are. */
record ComparisonReport(CommandOutput console) {

    /** The most names that are offered for a scope that fits no person. */
    private static final int MOST_NAMES = 20;

    void print(ComparisonOutcome outcome, Scope scope) {
        outcome.rosters().forEach(each -> print(each, scope));
        outcome.results().ifPresent(file -> console.say("cli.results", file.toString()));
        outcome.outOfScope().forEach(each -> printOutOfScope(each, scope));
    }

    private void print(ComparedFile compared, Scope scope) {
        MoveCounts all = compared.comparison().all();
        console.say(
                "cli.compared", name(compared), all.changed(), all.people(), all.toActOnBefore(), all.toActOnAfter());
        for (Move move : all.moves()) {
            console.print(String.format(
                    Locale.ROOT, "  %6d  %s → %s", move.people(), console.flag(move.from()), console.flag(move.to())));
        }
        if (!scope.isAll()) {
            console.say("cli.compare.inScope", compared.comparison().inScope());
        }
        console.say("cli.workbook", compared.workbook().toString());
    }

    private void printOutOfScope(ComparedFile compared, Scope scope) {
        List<String> offers = new ArrayList<>();
        if (!scope.departments().isEmpty()) {
            offers.add(console.text(
                    "cli.compare.departments", names(compared.comparison().departments())));
        }
        if (!scope.employers().isEmpty()) {
            offers.add(console.text(
                    "cli.compare.employers", names(compared.comparison().employers())));
        }
        if (!scope.statuses().isEmpty()) {
            offers.add(console.text(
                    "cli.compare.statuses", List.copyOf(compared.comparison().statuses())));
        }
        console.error(
                "cli.compare.outOfScope", name(compared), String.join(console.text("sentence.separator"), offers));
    }

    private static Object names(List<ComparedGroup> groups) {
        List<String> names = groups.stream()
                .filter(group -> group.kind() == ComparedGroup.Kind.NAMED)
                .map(ComparedGroup::name)
                .sorted()
                .limit(MOST_NAMES)
                .toList();
        return names.isEmpty() ? Optional.empty() : names;
    }

    private static String name(ComparedFile compared) {
        return String.valueOf(compared.roster().getFileName());
    }
}
