package org.hsproster.roster.value;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The unit of the amounts without a unit in a column, determined from all of them.
 *
 * @param scale of the column
 * @param unit empty if none or several are possible
 * @param bare number of amounts without a unit
 */
public record ColumnUnit(AmountScale scale, Optional<MoneyUnit> unit, long bare) {

    /** A unit may have exceptions if at least so many amounts, and nine in ten of them, fit it. */
    private static final int MIN_FOR_EXCEPTIONS = 20;

    private static final int EXCEPTIONS_ONE_IN = 10;

    /** Returns the unit of a single number without a column. */
    static ColumnUnit of(AmountScale scale, BigDecimal number) {
        Count count = new Count(scale);
        count.add(number);
        return count.decided();
    }

    /** Tests whether an amount is plausible in the unit of the column. */
    boolean fits(BigDecimal number) {
        return unit.filter(each -> scale.fits(number, each)).isPresent();
    }

    /** Counts the amounts of a column that fit each unit. */
    public static final class Count {

        private final AmountScale scale;
        private final Map<MoneyUnit, Long> fitting = new EnumMap<>(MoneyUnit.class);
        private long bare;

        public Count(AmountScale scale) {
            this.scale = scale;
        }

        /** Adds a number without a unit; 0 is ignored, since it is the same in all units. */
        public void add(BigDecimal number) {
            if (number.signum() > 0) {
                bare++;
                scale.unitsOf(number).forEach(unit -> fitting.merge(unit, 1L, Long::sum));
            }
        }

        public ColumnUnit decided() {
            List<MoneyUnit> all = fittingAtLeast(bare);
            List<MoneyUnit> candidates =
                    all.isEmpty() && bare >= MIN_FOR_EXCEPTIONS ? fittingAtLeast(bare - bare / EXCEPTIONS_ONE_IN) : all;
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
