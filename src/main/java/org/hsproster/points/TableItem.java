package org.hsproster.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hsproster.employee.Fact;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.RuleRow;
import org.hsproster.rulebook.RulebookException;

/**
 * An item of one sheet with its rule.
 *
 * @param facts everything that its points turn on besides the age and the date, other items' facts among it where a row
 *     names them
 */
record TableItem(PointItem item, Parameter rule, Measures.Measure measure, List<Fact<?>> facts) {

    /**
     * The items of a sheet, in the order of {@code rules}.
     *
     * @throws RulebookException where a row names an item that the sheet does not have
     */
    static List<TableItem> all(Map<PointItem, Parameter> rules) {
        List<TableItem> items = new ArrayList<>();
        rules.forEach((item, rule) -> {
            Set<Fact<?>> facts = new LinkedHashSet<>();
            addFacts(item, rules, EnumSet.noneOf(PointItem.class), facts);
            items.add(new TableItem(item, rule, Measures.of(item), List.copyOf(facts)));
        });
        return items;
    }

    /** @param path the items that led to this one */
    private static void addFacts(
            PointItem item, Map<PointItem, Parameter> rules, EnumSet<PointItem> path, Set<Fact<?>> facts) {
        Parameter rule = Objects.requireNonNull(rules.get(item));
        if (!path.add(item)) {
            throw new RulebookException(rule.id(), "turns on itself by way of the items that its rows name");
        }
        facts.addAll(Measures.of(item).facts());
        for (RuleRow row : rule.allRows().toList()) {
            if (row.sme()) {
                facts.add(Fact.SME);
            }
            Stream.concat(row.onlyWith().stream(), row.unless().stream())
                    .forEach(id -> addFacts(named(id, rule, rules), rules, path, facts));
        }
        path.remove(item);
    }

    private static PointItem named(String id, Parameter by, Map<PointItem, Parameter> rules) {
        return Arrays.stream(PointItem.values())
                .filter(item -> item.id().equals(id) && rules.containsKey(item))
                .findFirst()
                .orElseThrow(() -> new RulebookException(by.id(), "names the item " + id + ", which is not there"));
    }

    /** Best first. */
    List<RuleRow> rowsOn(LocalDate date) {
        return rule.on(date).rows();
    }

    PointAward awarded(RuleRow row) {
        return new PointAward(item, row.points(), PointAward.Status.CONFIRMED, rule, row, Optional.empty());
    }

    PointAward excluded(RuleRow row, PointItem by) {
        return new PointAward(item, 0, PointAward.Status.EXCLUDED, rule, row, Optional.of(by));
    }
}
