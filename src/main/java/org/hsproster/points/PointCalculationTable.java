package org.hsproster.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.Fact;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.RuleRow;
import org.hsproster.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of the point calculation table (ポイント計算表), which gives points for facts on a date.
 *
 * <p>Law: Ministry of Justice Order No. 37 of 2014, art. 1(1)(i) for sheet A, (ii) for B, (iii) for C.
 */
public final class PointCalculationTable {

    private final List<TableItem> items;
    private final List<TableItem> turningOnAge;
    private final Map<String, TableItem> itemsById;

    private PointCalculationTable(List<TableItem> items) {
        this.items = List.copyOf(items);
        this.turningOnAge = items.stream().filter(TableItem::dependsOnAge).toList();
        this.itemsById = items.stream()
                .collect(Collectors.toUnmodifiableMap(each -> each.item().id(), Function.identity()));
    }

    /**
     * Returns the sheet of an activity.
     *
     * @throws RulebookException if a row names an item that the sheet does not have
     */
    public static PointCalculationTable of(Rulebook rulebook, ActivityCategory category) {
        Map<PointItem, Parameter> rules = new EnumMap<>(PointItem.class);
        for (PointItem item : PointItem.values()) {
            rulebook.find(PointSheet.parameterId(category, item.id())).ifPresent(rule -> rules.put(item, rule));
        }
        return new PointCalculationTable(TableItem.all(rules));
    }

    /** Tests whether the points of any item depend on the age, so that a birth date is required. */
    public boolean dependsOnAge() {
        return !turningOnAge.isEmpty();
    }

    /** Returns the total on {@code on} at the age on that day. */
    public int total(KnownFacts facts, LocalDate on) {
        return tally(facts, on, facts.ageOn(on)).total();
    }

    /** Returns the points on {@code on} at another age, to separate birthdays from other changes. */
    public ItemPoints tally(KnownFacts facts, LocalDate on, int age) {
        ItemPoints tally = new ItemPoints();
        for (TableItem item : items) {
            tally.replace(item.item(), pointsOf(item, facts, on, age));
        }
        return tally;
    }

    /**
     * Counts the points of changed facts; only the items that depend on them are counted again.
     *
     * @param before the facts without the changes, with the same birth date
     */
    public Recount recount(KnownFacts facts, KnownFacts before) {
        List<TableItem> touched = new ArrayList<>();
        for (TableItem item : items) {
            if (!facts.areSame(before, item.facts())) {
                touched.add(item);
            }
        }
        return (on, known) -> recounted(touched, facts, on, facts.ageOn(on), known);
    }

    /** The points of changed facts. */
    public interface Recount {

        /**
         * Returns the points on {@code on}.
         *
         * @param known the points of the unchanged facts on that day
         */
        ItemPoints on(LocalDate on, ItemPoints known);
    }

    /**
     * Returns the points on {@code on} at another age; only the items that depend on it are counted again.
     *
     * @param known the points on {@code on} at any age
     */
    public ItemPoints tally(KnownFacts facts, LocalDate on, int age, ItemPoints known) {
        return recounted(turningOnAge, facts, on, age, known);
    }

    private ItemPoints recounted(List<TableItem> again, KnownFacts facts, LocalDate on, int age, ItemPoints known) {
        ItemPoints tally = new ItemPoints(known);
        for (TableItem item : again) {
            tally.replace(item.item(), pointsOf(item, facts, on, age));
        }
        return tally;
    }

    private int pointsOf(TableItem item, KnownFacts facts, LocalDate on, int age) {
        RuleRow row = rowGiven(item, facts, on, age);
        return row == null ? 0 : row.points();
    }

    /**
     * Returns the awards on {@code on} in the order of the table, including excluded ones, without items that give no
     * points.
     */
    public List<PointAward> awards(KnownFacts facts, LocalDate on, int age) {
        List<PointAward> awards = new ArrayList<>();
        for (TableItem item : items) {
            RuleRow given = rowGiven(item, facts, on, age);
            if (given == null) {
                excluded(item, facts, on, age).ifPresent(awards::add);
            } else {
                awards.add(item.awarded(given));
            }
        }
        return awards;
    }

    /**
     * Returns the items that give no points on {@code on}, and why, in the order of the table.
     *
     * @param awarded items to leave out: those that give points, or that unclear facts or other items decide
     */
    List<UnmetItem> unmet(KnownFacts facts, LocalDate on, Set<PointItem> awarded) {
        UnmetItems unmet = new UnmetItems(facts, on, id -> itemOf(id).item());
        return items.stream()
                .filter(item -> !awarded.contains(item.item()))
                .map(item -> unmet.of(item, id -> isAwarded(id, facts, on, facts.ageOn(on))))
                .toList();
    }

    /** Returns the facts that an award depends on. */
    List<Fact<?>> factsOf(PointAward award, KnownFacts facts, LocalDate on) {
        return new ItemFacts(facts, on)
                .of(award.item(), award.row(), id -> itemOf(id).item());
    }

    /** Returns the rule of an item, if the sheet has it. */
    public Optional<Parameter> rule(PointItem item) {
        return Optional.ofNullable(itemsById.get(item.id())).map(TableItem::rule);
    }

    /** Returns all facts that the points depend on, besides age and date, each once. */
    public Set<Fact<?>> facts() {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        items.forEach(item -> facts.addAll(item.facts()));
        return facts;
    }

    Stream<Parameter> rules() {
        return items.stream().map(TableItem::rule);
    }

    /** Returns the first row that is met and not excluded by another item. */
    private @Nullable RuleRow rowGiven(TableItem item, KnownFacts facts, LocalDate on, int age) {
        MeasuredFact measured = item.measure().of(facts, on);
        for (RuleRow row : item.rowsOn(on)) {
            if (RowConditions.holds(row, measured, age, facts)
                    && (row.onlyWith().isEmpty() || isAwarded(row.onlyWith().get(), facts, on, age))
                    && (row.unless().isEmpty() || !isAwarded(row.unless().get(), facts, on, age))) {
                return row;
            }
        }
        return null;
    }

    /** Returns the award of the first row that is met but excluded by another item. */
    private Optional<PointAward> excluded(TableItem item, KnownFacts facts, LocalDate on, int age) {
        for (RuleRow row : item.rowsOn(on)) {
            if (row.unless().isPresent()
                    && RowConditions.holds(row, item.measure().of(facts, on), age, facts)
                    && (row.onlyWith().isEmpty() || isAwarded(row.onlyWith().get(), facts, on, age))) {
                return Optional.of(item.excluded(row, itemOf(row.unless().get()).item()));
            }
        }
        return Optional.empty();
    }

    private boolean isAwarded(String itemId, KnownFacts facts, LocalDate on, int age) {
        return rowGiven(itemOf(itemId), facts, on, age) != null;
    }

    private TableItem itemOf(String id) {
        return Objects.requireNonNull(itemsById.get(id), id);
    }
}
