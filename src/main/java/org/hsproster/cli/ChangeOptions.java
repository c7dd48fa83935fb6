package org.hsproster.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hsproster.cli.value.FlagConverter;
import org.hsproster.cli.value.RaiseConverter;
import org.hsproster.cli.value.StatusConverter;
import org.hsproster.comparison.FactChange;
import org.hsproster.comparison.FactChanges;
import org.hsproster.comparison.FactsSet;
import org.hsproster.comparison.FlagLost;
import org.hsproster.comparison.Scope;
import org.hsproster.employee.Finding;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.EnteredFacts;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.header.ColumnName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that change facts, and those that say for whom. */
final class ChangeOptions {

    private static final String EXAMPLE = "such as --set japanese=N2";

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
     * @throws TypeConversionException for an entry that cannot be used, or a scope without a change of facts
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
            throw new TypeConversionException("--department, --employer and --status say for whom --raise, --set or"
                    + " --lose is, such as --raise 3% --department Sales; rules are for all");
        }
        return new FactChanges(changes, scope);
    }

    private EnteredFacts entered(LocalDate asOf) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String entry : entries) {
            String[] parts = entry.split("=", 2);
            if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
                throw new TypeConversionException(
                        "--set takes COLUMN=VALUE, %s; '%s' is none".formatted(EXAMPLE, entry));
            }
            ColumnName column = column(parts[0].strip());
            if (texts.put(column.id(), parts[1].strip()) != null) {
                throw new TypeConversionException(
                        "--set gives %s twice; give it once, %s".formatted(column.id(), EXAMPLE));
            }
        }
        EnteredFacts entered = EnteredFacts.read(texts, asOf);
        if (!entered.isClear()) {
            throw new TypeConversionException(
                    "--set %s: %s".formatted(String.join(" --set ", entries), sentence(entered)));
        }
        entered.idle(asOf).ifPresent(column -> {
            throw new TypeConversionException("--set %s=%s says nothing by itself; write a value as in the roster, %s"
                    .formatted(column.id(), texts.get(column.id()), EXAMPLE));
        });
        return entered;
    }

    private static ColumnName column(String name) {
        return EnteredFacts.column(name)
                .orElseThrow(() -> new TypeConversionException(
                        "--set knows no column '%s' that several people can share%s; write COLUMN=VALUE, %s"
                                .formatted(
                                        name,
                                        EnteredFacts.nearest(name)
                                                .map(near -> "; the nearest is " + near.id())
                                                .orElse(""),
                                        EXAMPLE)));
    }

    private static String sentence(EnteredFacts entered) {
        Sentences sentences = new Sentences(Texts.in(Locale.ENGLISH));
        return entered.problem()
                .map(finding -> sentences.problem(at(finding)))
                .orElse("the value is not clear; write it as in the roster, " + EXAMPLE);
    }

    private static LocatedFinding at(Finding finding) {
        return new LocatedFinding("--set", Optional.empty(), Optional.empty(), finding);
    }
}
