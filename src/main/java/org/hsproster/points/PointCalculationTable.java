package org.hsproster.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.RuleRow;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.RulebookException;

/**
 * One sheet of the point calculation table (ポイント計算表) through time: what it gives for known facts on a date.
 *
 * <p>Law: Ministry of Justice Order No. 37 of 2014, art. 1(1)(i) for sheet A, (ii) for B, (iii) for C.
 */
public final class PointCalculationTable {

    private final Map<PointItem, TableItem> items;
    private final Map<String, TableItem> itemsById;

    private PointCalculationTable(Map<PointItem, TableItem> items) {
        this.items = items;
        this.itemsById = items.values().stream()
                .collect(Collectors.toUnmodifiableMap(each -> each.item().id(), Function.identity()));
    }

    /**
     * The sheet of an activity.
     *
     * @throws RulebookException where a row names an item that the sheet does not have
     */
    public static PointCalculationTable of(Rulebook rulebook, ActivityCategory category) {
        EnumMap<PointItem, TableItem> items = new EnumMap<>(PointItem.class);
        for (PointItem item : PointItem.values()) {
            rulebook.find(Sheet.parameterId(category, item.id()))
                    .ifPresent(rule -> items.put(item, TableItem.of(item, rule)));
        }
        PointCalculationTable table = new PointCalculationTable(items);
        table.requireItemsNamedByRows();
        return table;
    }

    /** The total on {@code on}, at the age of that day. */
    public int total(KnownFacts facts, LocalDate on) {
        return total(facts, on, Age.on(facts.birthDate(), on));
    }

    /** The total on {@code on} as if the person were {@code age}, to tell birthdays from everything else. */
    public int total(KnownFacts facts, LocalDate on, int age) {
        int total = 0;
        for (PointAward award : awards(facts, on, age)) {
            total += award.points();
        }
        return total;
    }

    /** The awards on {@code on} in the order of the table, excluded ones among them, items that earn nothing not. */
    public List<PointAward> awards(KnownFacts facts, LocalDate on, int age) {
        List<PointAward> awards = new ArrayList<>();
        for (TableItem item : items.values()) {
            award(item, facts, on, age).ifPresent(awards::add);
        }
        return awards;
    }

    /** The rule of an item, where the sheet has it. */
    public Optional<Parameter> rule(PointItem item) {
        return Optional.ofNullable(items.get(item)).map(TableItem::rule);
    }

    Stream<Parameter> rules() {
        return items.values().stream().map(TableItem::rule);
    }

    private Optional<PointAward> award(TableItem item, KnownFacts facts, LocalDate on, int age) {
        Measured measured = item.measure().of(facts, on);
        Optional<PointAward> excluded = Optional.empty();
        for (RuleRow row : item.rowsOn(on)) {
            if (!Rows.holds(row, measured, age, facts) || !isAwarded(row.onlyWith(), true, facts, on, age)) {
                continue;
            }
            if (!isAwarded(row.unless(), false, facts, on, age)) {
                return Optional.of(item.awarded(row));
            }
            if (excluded.isEmpty()) {
                excluded = Optional.of(
                        item.excluded(row, itemOf(row.unless().orElseThrow()).item()));
            }
        }
        return excluded;
    }

    private boolean isAwarded(Optional<String> itemId, boolean withoutItem, KnownFacts facts, LocalDate on, int age) {
        if (itemId.isEmpty()) {
            return withoutItem;
        }
        Optional<PointAward> award = award(itemOf(itemId.get()), facts, on, age);
        return award.isPresent() && award.get().points() > 0;
    }

    private void requireItemsNamedByRows() {
        for (TableItem each : items.values()) {
            each.rule().versions().stream()
                    .flatMap(version -> version.rows().stream())
                    .flatMap(row -> Stream.concat(row.onlyWith().stream(), row.unless().stream()))
                    .filter(id -> !itemsById.containsKey(id))
                    .findFirst()
                    .ifPresent(id -> {
                        throw new RulebookException(each.rule().id(), "names the item " + id + ", which is not there");
                    });
        }
    }

    private TableItem itemOf(String id) {
        return Objects.requireNonNull(itemsById.get(id), id);
    }
}
