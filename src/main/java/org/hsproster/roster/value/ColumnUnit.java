package org.hsproster.roster.value;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The unit that the bare amounts of a column are in, decided from all of them.
 *
 * @param scale of the column
 * @param unit empty where none or more than one is possible
 * @param bare how many amounts without a unit there are
 */
public record ColumnUnit(AmountScale scale, Optional<MoneyUnit> unit, long bare) {

    /** As many bare amounts, and nine in ten of them, have to fit a unit that does not fit all. */
    private static final int FEWEST_FOR_EXCEPTIONS = 20;

    private static final int EXCEPTIONS_ONE_IN = 10;

    /** Returns a number that stands for itself: no column to compare it with. */
    static ColumnUnit of(AmountScale scale, BigDecimal number) {
        Count count = new Count(scale);
        count.add(number);
        return count.decided();
    }

    /** Tests whether an amount is usual in the unit of the column. */
    boolean fits(BigDecimal number) {
        return unit.filter(each -> scale.fits(number, each)).isPresent();
    }

    /** How many bare amounts of a column fit each unit. */
    public static final class Count {

        private final AmountScale scale;
        private final Map<MoneyUnit, Long> fitting = new EnumMap<>(MoneyUnit.class);
        private long bare;

        public Count(AmountScale scale) {
            this.scale = scale;
        }

        /** Counts a number without a unit; 0 is the same in all of them. */
        public void add(BigDecimal number) {
            if (number.signum() > 0) {
                bare++;
                scale.unitsOf(number).forEach(unit -> fitting.merge(unit, 1L, Long::sum));
            }
        }

        public ColumnUnit decided() {
            List<MoneyUnit> all = fittingAtLeast(bare);
            List<MoneyUnit> candidates = all.isEmpty() && bare >= FEWEST_FOR_EXCEPTIONS
                    ? fittingAtLeast(bare - bare / EXCEPTIONS_ONE_IN)
                    : all;
            return new ColumnUnit(
                    scale, candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty(), bare);
        }

        private List<MoneyUnit> fittingAtLeast(long count) {
            return fitting.entrySet().stream()
                    .filter(each -> each.getValue() >= count)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
