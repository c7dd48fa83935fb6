package org.hsproster.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Returns rows of fees that differ from another by one in one bound or amount, or lack the online amount. */
final class FeeRowStep {

    private FeeRowStep() {}

    static List<FeeRow> awayFrom(FeeRow row) {
        List<FeeRow> steps = new ArrayList<>();
        for (int step : List.of(-1, 1)) {
            row.atLeast()
                    .ifPresent(bound -> steps.add(
                            new FeeRow(OptionalInt.of(bound + step), row.above(), row.yen(), row.onlineYen())));
            row.above()
                    .ifPresent(bound -> steps.add(
                            new FeeRow(row.atLeast(), OptionalInt.of(bound + step), row.yen(), row.onlineYen())));
            steps.add(new FeeRow(row.atLeast(), row.above(), row.yen() + step, row.onlineYen()));
            row.onlineYen()
                    .ifPresent(yen ->
                            steps.add(new FeeRow(row.atLeast(), row.above(), row.yen(), OptionalLong.of(yen + step))));
        }
        if (row.onlineYen().isPresent()) {
            steps.add(new FeeRow(row.atLeast(), row.above(), row.yen(), OptionalLong.empty()));
        }
        return steps;
    }
}
