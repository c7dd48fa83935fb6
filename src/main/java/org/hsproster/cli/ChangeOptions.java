package org.hsproster.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.cli.argument.FlagConverter;
import org.hsproster.cli.argument.RaiseConverter;
import org.hsproster.cli.argument.StatusConverter;
import org.hsproster.cli.argument.UsageException;
import org.hsproster.comparison.FactChange;
import org.hsproster.comparison.FactChanges;
import org.hsproster.comparison.FactsSet;
import org.hsproster.comparison.FlagLost;
import org.hsproster.comparison.Scope;
import org.hsproster.employee.Finding;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.roster.EnteredFacts;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.header.ColumnName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that change facts, and those that say for whom. */
final class ChangeOptions {

    @Option(
            names = "--raise",
            paramLabel = "3%|300000",
            converter = RaiseConverter.class,
            description = "Raise the annual remuneration, also that at renewal, where an amount is recorded:"
                    + " by a percentage, rounded down to the yen, or by yen a year.")
    private @Nullable FactChange raise;

    @Option(
            names = "--set",
            paramLabel = "COLUMN=VALUE",
            description = "Put a value in place of the recorded one, written as in a cell of the roster, such as"
                    + " japanese=N2; may be given several times.")
    private List<String> entries = List.of();

    @Option(
            names = "--lose",
            paramLabel = "FLAG",
            converter = FlagConverter.class,
            description = "Turn a yes of a person or an employer into a no, such as innovationSupport; may be given"
                    + " several times.")
    private List<FlagLost> lost = List.of();

    @Option(
            names = "--department",
            paramLabel = "NAME",
            description = "Change facts of this department only; may be given several times. The scope narrows all"
                    + " of --raise, --set and --lose.")
    private List<String> departments = List.of();

    @Option(
            names = "--employer",
            paramLabel = "NAME",
            description = "Change facts of people of this employer only; may be given several times.")
    private List<String> employers = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            converter = StatusConverter.class,
            description = "Change facts of people with this status of residence only, such as HSP_I_B or"
                    + " \"HSP (i)(b)\"; may be given several times.")
    private List<StatusOfResidence> statuses = List.of();

    /**
     * Returns the changes.
     *
     * @param asOf the day up to which entered lengths of experience are counted
     * @throws UsageException for an entry that cannot be used, or a scope without a change of facts
     */
    FactChanges changes(LocalDate asOf) {
        List<FactChange> changes = new ArrayList<>();
        if (!entries.isEmpty()) {
            changes.add(new FactsSet(entered(asOf)));
        }
        changes.addAll(lost);
        Optional.ofNullable(raise).ifPresent(changes::add); // of an amount that is set as well
        Scope scope = new Scope(departments, employers, statuses);
        if (changes.isEmpty() && !scope.isAll()) {
            throw new UsageException("usage.scope");
        }
        return new FactChanges(changes, scope);
    }

    private EnteredFacts entered(LocalDate asOf) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String entry : entries) {
            String[] parts = entry.split("=", 2);
            if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
                throw new UsageException("usage.set", entry);
            }
            ColumnName column = column(parts[0].strip());
            if (texts.put(column.id(), parts[1].strip()) != null) {
                throw new UsageException("usage.set.twice", column.id());
            }
        }
        EnteredFacts entered = EnteredFacts.read(texts, asOf);
        if (!entered.isClear()) {
            throw unclear(String.join(" --set ", entries), entered);
        }
        entered.idle(asOf).ifPresent(column -> {
            throw new UsageException("usage.set.idle", column.id(), texts.getOrDefault(column.id(), ""));
        });
        return entered;
    }

    private static ColumnName column(String name) {
        return EnteredFacts.column(name)
                .orElseThrow(() -> EnteredFacts.nearest(name)
                        .map(near -> new UsageException("usage.set.column.near", name, near.id()))
                        .orElseGet(() -> new UsageException("usage.set.column", name)));
    }

    private static UsageException unclear(String written, EnteredFacts entered) {
        return entered.problem()
                .map(finding -> new UsageException("usage.set.problem", written, at(finding)))
                .orElseGet(() -> new UsageException("usage.set.unclear", written));
    }

    private static LocatedFinding at(Finding finding) {
        return new LocatedFinding("--set", Optional.empty(), Optional.empty(), finding);
    }
}
