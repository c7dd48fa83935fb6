package org.hsproster.renewal.application;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.hsproster.rulebook.FeeRow;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.Version;

/**
 * The fees for an extension of the period of stay or a change of status, by the period granted. The day on which the
 * application is accepted decides.
 */
public final class FeeTable {

    private static final int DAYS_OF_A_YEAR = 365;
    private static final int MONTHS_OF_A_YEAR = 12;

    private final Parameter fees;
    private final Parameter payment;

    public FeeTable(Rulebook rulebook) {
        this.fees = rulebook.parameter("renewal.fee");
        this.payment = rulebook.parameter("renewal.fee_online_payment");
    }

    /**
     * Returns the fee for a period of stay.
     *
     * @param granted the period of stay
     * @param filedOn the day on which the application is accepted; before the first rule, the fee is unknown
     */
    public Fee of(Period granted, LocalDate filedOn) {
        return fees.inForceOn(filedOn).stream()
                .map(Version::fees)
                .flatMap(rows -> rows.stream().filter(row -> isFor(granted, row)))
                .findFirst()
                .<Fee>map(row -> new Fee.Due(filedOn, row.yen(), row.onlineYen(), payment(row, filedOn)))
                .orElseGet(Fee.Unknown::new);
    }

    private OptionalLong payment(FeeRow row, LocalDate filedOn) {
        return row.onlineYen().isPresent()
                ? payment.inForceOn(filedOn).map(Version::value).orElseGet(OptionalLong::empty)
                : OptionalLong.empty();
    }

    private static boolean isFor(Period granted, FeeRow row) {
        long length = length(granted);
        return (row.atLeast().isEmpty() || length >= (long) row.atLeast().getAsInt() * DAYS_OF_A_YEAR)
                && (row.above().isEmpty() || length > (long) row.above().getAsInt() * DAYS_OF_A_YEAR);
    }

    /** Returns the length in parts of a month: 90 days are three months at most, 365 days are a year. */
    private static long length(Period period) {
        return period.toTotalMonths() * DAYS_OF_A_YEAR + period.get(ChronoUnit.DAYS) * MONTHS_OF_A_YEAR;
    }
}
