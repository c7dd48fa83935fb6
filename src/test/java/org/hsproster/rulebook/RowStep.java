package org.hsproster.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Returns rows that differ from another by one in one bound, or lack one condition. */
final class RowStep {

    private RowStep() {}

    static List<RuleRow> awayFrom(RuleRow row) {
        List<RuleRow> steps = new ArrayList<>(withOneConditionLess(row));
        for (int step : List.of(-1, 1)) {
            row.atLeast()
                    .ifPresent(bound -> steps.add(
                            with(row, OptionalLong.of(bound + step), row.above(), row.ageBelow(), row.points())));
            row.above()
                    .map(bound -> Optional.of(bound.add(BigDecimal.valueOf(step))))
                    .ifPresent(bound -> steps.add(with(row, row.atLeast(), bound, row.ageBelow(), row.points())));
            row.ageBelow()
                    .ifPresent(bound -> steps.add(
                            with(row, row.atLeast(), row.above(), OptionalInt.of(bound + step), row.points())));
            steps.add(with(row, row.atLeast(), row.above(), row.ageBelow(), row.points() + step));
        }
        return steps;
    }

    private static List<RuleRow> withOneConditionLess(RuleRow row) {
        List<RuleRow> fewer = new ArrayList<>();
        if (row.sme()) {
            fewer.add(with(row, false, row.onlyWith(), row.unless()));
        }
        if (row.onlyWith().isPresent()) {
            fewer.add(with(row, row.sme(), Optional.empty(), row.unless()));
        }
        if (row.unless().isPresent()) {
            fewer.add(with(row, row.sme(), row.onlyWith(), Optional.empty()));
        }
        return fewer;
    }

    private static RuleRow with(RuleRow row, boolean sme, Optional<String> onlyWith, Optional<String> unless) {
        return new RuleRow(row.atLeast(), row.above(), row.is(), row.ageBelow(), sme, onlyWith, unless, row.points());
    }

    private static RuleRow with(
            RuleRow row, OptionalLong atLeast, Optional<BigDecimal> above, OptionalInt ageBelow, int points) {
        return new RuleRow(atLeast, above, row.is(), ageBelow, row.sme(), row.onlyWith(), row.unless(), points);
    }
}
