package org.hsproster.points;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
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
 * @param facts all facts that its points depend on besides the age and the date, including those of other items that
 *     its rows name
 * @param dependsOnAge whether one of its rows, or of an item that they name, has a bound of age
 */
record TableItem(PointItem item, Parameter rule, Measures.Measure measure, List<Fact<?>> facts, boolean dependsOnAge) {

    /**
     * Returns the items of a sheet, in the order of {@code rules}.
     *
     * @throws RulebookException if a row names an item that the sheet does not have
     */
    static List<TableItem> all(Map<PointItem, Parameter> rules) {
        return rules.keySet().stream().map(item -> of(item, rules)).toList();
    }

    private static TableItem of(PointItem item, Map<PointItem, Parameter> rules) {
        Set<PointItem> reached = EnumSet.noneOf(PointItem.class);
        reach(item, rules, EnumSet.noneOf(PointItem.class), reached);
        List<RuleRow> rows = reached.stream()
                .flatMap(each -> Objects.requireNonNull(rules.get(each)).allRows())
                .toList();
        Stream<Fact<?>> measured = reached.stream().flatMap(each -> Measures.of(each).facts().stream());
        Stream<Fact<?>> size = rows.stream().filter(RuleRow::sme).map(row -> Fact.SME);
        return new TableItem(
                item,
                Objects.requireNonNull(rules.get(item)),
                Measures.of(item),
                Stream.concat(measured, size).distinct().toList(),
                rows.stream().anyMatch(row -> row.ageBelow().isPresent()));
    }

    /**
     * Collects an item and, recursively, the items that its rows name.
     *
     * @param path the items that led to this one
     */
    private static void reach(
            PointItem item, Map<PointItem, Parameter> rules, EnumSet<PointItem> path, Set<PointItem> reached) {
        Parameter rule = Objects.requireNonNull(rules.get(item));
        if (!path.add(item)) {
            throw new RulebookException(rule.id(), "turns on itself by way of the items that its rows name");
        }
        reached.add(item);
        rule.allRows()
                .flatMap(row -> Stream.concat(row.onlyWith().stream(), row.unless().stream()))
                .forEach(id -> reach(named(id, rule, rules), rules, path, reached));
        path.remove(item);
    }

    private static PointItem named(String id, Parameter by, Map<PointItem, Parameter> rules) {
        return Arrays.stream(PointItem.values())
                .filter(item -> item.id().equals(id) && rules.containsKey(item))
                .findFirst()
                .orElseThrow(() -> new RulebookException(by.id(), "names the item " + id + ", which is not there"));
    }

    /** Returns the rows on a date, the best first. */
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
