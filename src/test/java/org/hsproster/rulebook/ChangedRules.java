package org.hsproster.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Today's rules with something changed, to test what no rule file of today does. */
public final class ChangedRules {

    private ChangedRules() {}

    /** A table gets new rows from a day on. */
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

    /** The rules of sheet B under the name of another sheet, the only one, without those that it does not have. */
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

    /** A row that asks for a quantity. */
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

    /** A row that asks for a yes, and for another item or the absence of it. */
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
