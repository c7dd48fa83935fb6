package org.hsproster.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hsproster.employee.Fact;
import org.hsproster.rulebook.RuleRow;

/**
 * Finds out why items give no points to one person on a date.
 *
 * @param named returns an item by its id
 */
record UnmetItems(KnownFacts facts, LocalDate on, Function<String, PointItem> named) {

    UnmetItem of(TableItem item, Predicate<String> isAwarded) {
        MeasuredFact measured = item.measure().of(facts, on);
        return NearestRow.of(item.rowsOn(on), measured, facts.ageOn(on), facts, isAwarded)
                .map(nearest -> of(item, nearest.row(), nearest.first(), measured))
                .orElseGet(() -> notInForce(item));
    }

    private UnmetItem of(TableItem item, RuleRow row, RowCondition condition, MeasuredFact measured) {
        ItemFacts itemFacts = new ItemFacts(facts, on);
        UnmetItem unmet = of(item, row, condition, measured, itemFacts);
        return condition == RowCondition.ONLY_WITH || condition == RowCondition.UNLESS
                ? unmet
                : UnlistedNames.of(item.item(), facts).map(unmet::notListed).orElse(unmet);
    }

    private UnmetItem of(
            TableItem item, RuleRow row, RowCondition condition, MeasuredFact measured, ItemFacts itemFacts) {
        List<Fact<?>> about = itemFacts.of(item.item(), condition);
        List<Fact<?>> missing =
                about.stream().filter(fact -> !facts.isRecorded(fact)).toList();
        List<Fact<?>> open = about.stream().filter(facts::isOpen).toList();
        UnmetItem.Reason reason = reason(condition, missing, open);
        return new UnmetItem(
                item.item(),
                item.rule(),
                Optional.of(row),
                Optional.of(condition),
                reason,
                switch (reason) {
                    case MISSING -> missing;
                    case UNCLEAR -> open;
                    default -> about;
                },
                reason == UnmetItem.Reason.RECORDED_OTHERWISE
                        ? itemFacts.recorded(item.item(), row, condition, measured)
                        : Optional.empty(),
                age(item),
                itemFacts.of(item.item(), row, named));
    }

    private static UnmetItem.Reason reason(RowCondition condition, List<Fact<?>> missing, List<Fact<?>> open) {
        if (condition == RowCondition.ONLY_WITH || condition == RowCondition.UNLESS) {
            return UnmetItem.Reason.OTHER_ITEM;
        }
        if (!missing.isEmpty()) {
            return UnmetItem.Reason.MISSING;
        }
        return open.isEmpty() ? UnmetItem.Reason.RECORDED_OTHERWISE : UnmetItem.Reason.UNCLEAR;
    }

    private OptionalInt age(TableItem item) {
        return item.dependsOnAge() && facts.birthDate().isPresent()
                ? OptionalInt.of(facts.ageOn(on))
                : OptionalInt.empty();
    }

    private UnmetItem notInForce(TableItem item) {
        return new UnmetItem(
                item.item(),
                item.rule(),
                Optional.empty(),
                Optional.empty(),
                UnmetItem.Reason.NOT_IN_FORCE,
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
    }
}
