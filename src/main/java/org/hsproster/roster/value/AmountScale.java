package org.hsproster.roster.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The plausible range of amounts, by the kind of amount in a column. */
public enum AmountScale {
    /** Annual pay, between 1.5 and 100 million yen. */
    ANNUAL(1_500_000, 100_000_000),
    /** Monthly pay. */
    MONTHLY(100_000, 5_000_000),
    /** Annual bonuses, which have no upper limit: numbers that may be yen are read as yen. */
    BONUS(10_000, 0),
    /** Investments, without an upper limit, too. */
    INVESTMENT(1_000_000, 0);

    /** The units considered if neither header nor cell states one. */
    private static final List<MoneyUnit> UNITS =
            List.of(MoneyUnit.YEN, MoneyUnit.THOUSAND_YEN, MoneyUnit.TEN_THOUSAND_YEN);

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    /** Smaller numbers are not amounts in any unit. */
    private static final BigDecimal MIN_YEN = BigDecimal.valueOf(10_000);
    /** Larger numbers indicate a wrong unit: 6,000,000 in a column of 万円. */
    private static final BigDecimal MAX_YEN = BigDecimal.valueOf(10_000_000_000L);

    private final BigDecimal least;
    private final BigDecimal most;

    AmountScale(long least, long most) {
        this.least = BigDecimal.valueOf(least);
        this.most = BigDecimal.valueOf(most);
    }

    /** Returns the possible units of a number. */
    List<MoneyUnit> unitsOf(BigDecimal number) {
        return UNITS.stream().filter(unit -> fits(number, unit)).toList();
    }

    /** Tests whether a number in a unit is plausible in the column. */
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

    /** Tests whether zero is a valid amount: there may be no bonus, but not no pay. */
    boolean allowsNothing() {
        return !hasRange();
    }

    /** Returns the largest possible amount in yen of a number without a unit; empty if none is plausible. */
    Optional<BigDecimal> mostOf(BigDecimal number) {
        Optional<BigDecimal> own = unitsOf(number).stream()
                .map(unit -> unit.toYen(number))
                .filter(AmountScale::isPlausible)
                .max(BigDecimal::compareTo);
        return own.isPresent() || this != ANNUAL
                ? own
                : MONTHLY.mostOf(number).map(month -> month.multiply(MONTHS_OF_A_YEAR));
    }

    /** Tests whether an amount may be given per month. */
    boolean isPay() {
        return this == ANNUAL || this == MONTHLY;
    }

    /** Tests whether a person may earn this amount. */
    static boolean isPlausible(BigDecimal yen) {
        return yen.signum() == 0 || (yen.compareTo(MIN_YEN) >= 0 && yen.compareTo(MAX_YEN) <= 0);
    }
}
