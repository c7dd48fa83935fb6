package org.hsproster.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hsproster.employee.Fact;
import org.hsproster.rulebook.RuleRow;

/** Determines the facts about one person that an item depends on, on a date. */
record ItemFacts(KnownFacts facts, LocalDate on) {

    /** Returns the facts that are measured for an item. */
    List<Fact<?>> measured(PointItem item) {
        return switch (item) {
            case REMUNERATION -> List.of(facts.remunerationFactOn(on));
            case MULTIPLE_DEGREES ->
                hasNoGraduateDegree() ? List.of(Fact.DEGREE) : Measures.of(item).facts();
            case TRAINING -> List.of(Fact.TRAINING);
            default -> Measures.of(item).facts();
        };
    }

    /**
     * Returns the facts that a row depends on, with those of other items that it names.
     *
     * @param named returns an item by its id
     */
    List<Fact<?>> of(PointItem item, RuleRow row, Function<String, PointItem> named) {
        Set<Fact<?>> all = new LinkedHashSet<>(measured(item));
        row.ageBelow().ifPresent(age -> all.add(Fact.BIRTH_DATE));
        if (row.sme()) {
            all.add(Fact.SME);
        }
        row.onlyWith().map(named).map(this::measured).ifPresent(all::addAll);
        row.unless().map(named).map(this::measured).ifPresent(all::addAll);
        return new ArrayList<>(all);
    }

    /** Returns the facts that a condition of a row depends on; none for those about other items. */
    List<Fact<?>> of(PointItem item, RowCondition condition) {
        return switch (condition) {
            case AT_LEAST, ABOVE, IS -> measured(item);
            case AGE_BELOW -> List.of(Fact.BIRTH_DATE);
            case SME -> List.of(Fact.SME);
            case ONLY_WITH, UNLESS -> List.of();
        };
    }

    /** Returns what is measured for a condition, for a fact that is recorded clearly. */
    Optional<Object> recorded(PointItem item, RuleRow row, RowCondition condition, MeasuredFact measured) {
        return switch (condition) {
            case AT_LEAST ->
                measured.quantity().isPresent()
                        ? Optional.of(measured.quantity().getAsLong())
                        : Optional.of(sorted(measured));
            case ABOVE -> measured.ratio().map(Function.identity());
            case IS -> Optional.of(kinds(item, row, measured));
            case AGE_BELOW -> Optional.of(facts.ageOn(on));
            case SME -> Optional.of(false);
            case ONLY_WITH, UNLESS -> Optional.empty();
        };
    }

    /** Returns the recorded kinds, or that the answer is no; for several degrees, the kinds of the one that is recorded. */
    private Object kinds(PointItem item, RuleRow row, MeasuredFact measured) {
        if (item == PointItem.MULTIPLE_DEGREES && hasNoGraduateDegree()) {
            return sorted(Measures.of(PointItem.DEGREE).of(facts, on));
        }
        return row.is().filter("true"::equals).isPresent() ? false : sorted(measured);
    }

    private boolean hasNoGraduateDegree() {
        return facts.get(Fact.DEGREE).filter(degree -> !degree.isGraduate()).isPresent();
    }

    /** Sorts kinds, since sets such as that of the degrees have no order. */
    private static List<String> sorted(MeasuredFact measured) {
        return measured.kinds().stream().sorted().toList();
    }
}
