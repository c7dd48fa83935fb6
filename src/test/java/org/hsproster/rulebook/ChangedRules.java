package org.hsproster.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** The current rules with changes, to test what no current rule file contains. */
public final class ChangedRules {

    private ChangedRules() {}

    /** Returns rules in which a table has new rows from a day on. */
    public static Rulebook from(LocalDate day, String id, RuleRow... rows) {
        Rulebook today = Rulebook.load();
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter each : today.parameters()) {
            List<Version> versions = new ArrayList<>(each.versions());
            if (each.id().equals(id)) {
                versions.add(new Version(day, day, List.of(rows), OptionalLong.empty()));
            }
            parameters.add(changed(each, each.id(), versions));
        }
        return today.with(parameters, "changed");
    }

    /**
     * Returns the rules of sheet B under the name of another sheet, the only one, without those that it does not have.
     */
    public static Rulebook sheetBAs(String sheet, Set<String> without) {
        Rulebook today = Rulebook.load();
        return today.with(
                today.parameters().stream()
                        .filter(each ->
                                each.id().startsWith("hsp_i_b.") || each.id().startsWith("renewal."))
                        .filter(each -> !without.contains(each.id()))
                        .map(each -> changed(each, each.id().replace("hsp_i_b.", sheet + "."), each.versions()))
                        .toList(),
                "renamed");
    }

    /** Returns a row that requires a quantity. */
    public static RuleRow atLeast(long quantity, int points) {
        return new RuleRow(
                OptionalLong.of(quantity),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                points);
    }

    /** Returns a row that requires a yes, and another item or its absence. */
    public static RuleRow yes(int points, Optional<String> onlyWith, Optional<String> unless) {
        return new RuleRow(
                OptionalLong.empty(),
                Optional.empty(),
                Optional.of("true"),
                OptionalInt.empty(),
                false,
                onlyWith,
                unless,
                points);
    }

    private static Parameter changed(Parameter rule, String id, List<Version> versions) {
        return new Parameter(
                id, rule.label(), rule.formNumber(), rule.unit(), rule.evidence(), rule.source(), versions);
    }
}
