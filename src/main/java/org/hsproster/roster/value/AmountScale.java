package org.hsproster.roster.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the numbers in a column of amounts may be, by what the column is about. */
public enum AmountScale {
    /** A year's pay, by contract between 1.5 and 100 million yen. */
    ANNUAL(1_500_000, 100_000_000),
    /** A month's pay. */
    MONTHLY(100_000, 5_000_000),
    /** A year's bonuses, which have no range: what may be yen is taken for yen. */
    BONUS(10_000, 0),
    /** Money put into a business, likewise. */
    INVESTMENT(1_000_000, 0);

    /** Of which one is looked for where neither header nor cell states it. */
    private static final List<MoneyUnit> UNITS =
            List.of(MoneyUnit.YEN, MoneyUnit.THOUSAND_YEN, MoneyUnit.TEN_THOUSAND_YEN);

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    /** Less is no amount, whatever the unit. */
    private static final BigDecimal LEAST_YEN = BigDecimal.valueOf(10_000);
    /** More is a wrong unit: 6,000,000 below a header that says 万円. */
    private static final BigDecimal MOST_YEN = BigDecimal.valueOf(10_000_000_000L);

    private final BigDecimal least;
    private final BigDecimal most;

    AmountScale(long least, long most) {
        this.least = BigDecimal.valueOf(least);
        this.most = BigDecimal.valueOf(most);
    }

    /** Returns the units that a number may be in. */
    List<MoneyUnit> unitsOf(BigDecimal number) {
        return UNITS.stream().filter(unit -> fits(number, unit)).toList();
    }

    /** Tests whether a number in that unit is an amount that is usual in the column. */
    boolean fits(BigDecimal number, MoneyUnit unit) {
        if (hasRange()) {
            BigDecimal yen = unit.toYen(number);
            return yen.compareTo(least) >= 0 && yen.compareTo(most) <= 0;
        }
        return (unit == MoneyUnit.YEN) == number.compareTo(least) >= 0;
    }

    private boolean hasRange() {
        return most.signum() > 0;
    }

    /** Tests whether nothing is an amount like any other here: no bonus is one, no pay is not. */
    boolean allowsNothing() {
        return !hasRange();
    }

    /** Returns the most that a number without a unit can mean in yen; empty where no reading of it makes sense. */
    Optional<BigDecimal> mostOf(BigDecimal number) {
        Optional<BigDecimal> own = unitsOf(number).stream()
                .map(unit -> unit.toYen(number))
                .filter(AmountScale::isPlausible)
                .max(BigDecimal::compareTo);
        return own.isPresent() || this != ANNUAL
                ? own
                : MONTHLY.mostOf(number).map(month -> month.multiply(MONTHS_OF_A_YEAR));
    }

    /** Tests whether an amount may be given as what is paid every month. */
    boolean isPay() {
        return this == ANNUAL || this == MONTHLY;
    }

    /** Tests whether a person may be paid this much. */
    static boolean isPlausible(BigDecimal yen) {
        return yen.signum() == 0 || (yen.compareTo(LEAST_YEN) >= 0 && yen.compareTo(MOST_YEN) <= 0);
    }
}
