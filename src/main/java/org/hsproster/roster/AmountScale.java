package org.hsproster.roster;

import java.math.BigDecimal;
import java.util.Optional;

/** What a bare number most likely means in a column of amounts. */
enum AmountScale {
    /** A year's pay. */
    ANNUAL(100, 9_999, 1_000_000),
    /** Money put into a business. */
    INVESTMENT(100, 9_999, 1_000_000),
    /** A month's pay. */
    MONTHLY(10, 200, 10_000),
    /** A year's bonuses. */
    BONUS(1, 9_999, 10_000);

    /** Less is no pay, whatever the unit. */
    private static final long LEAST_YEN = 10_000;
    /** More is a wrong unit: 6,000,000 below a header that says 万円. */
    private static final long MOST_YEN = 10_000_000_000L;

    private final long fewestTenThousands;
    private final long mostTenThousands;
    private final long surelyYen;

    AmountScale(long fewestTenThousands, long mostTenThousands, long surelyYen) {
        this.fewestTenThousands = fewestTenThousands;
        this.mostTenThousands = mostTenThousands;
        this.surelyYen = surelyYen;
    }

    /** The unit a bare number is taken to be in; empty where none makes sense. */
    Optional<MoneyUnit> unitOf(BigDecimal number) {
        if (number.signum() == 0 || number.compareTo(BigDecimal.valueOf(LEAST_YEN)) >= 0) {
            return Optional.of(MoneyUnit.YEN);
        }
        boolean isTenThousands = number.compareTo(BigDecimal.valueOf(fewestTenThousands)) >= 0
                && number.compareTo(BigDecimal.valueOf(mostTenThousands + 1)) < 0;
        return isTenThousands ? Optional.of(MoneyUnit.TEN_THOUSAND_YEN) : Optional.empty();
    }

    /** Whether the size alone leaves no doubt that a bare number is in yen. */
    boolean isSurelyYen(BigDecimal number) {
        return number.signum() == 0 || number.compareTo(BigDecimal.valueOf(surelyYen)) >= 0;
    }

    /** Whether an amount may be given as what is paid every month. */
    boolean isPay() {
        return this == ANNUAL || this == MONTHLY;
    }

    /** Whether anybody may be paid this much. */
    static boolean isPlausible(BigDecimal yen) {
        boolean isWithin =
                yen.compareTo(BigDecimal.valueOf(LEAST_YEN)) >= 0 && yen.compareTo(BigDecimal.valueOf(MOST_YEN)) <= 0;
        return yen.signum() == 0 || isWithin;
    }
}
