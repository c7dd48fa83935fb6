package org.hsproster.roster.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.spreadsheet.RawCell;

/**
 * Reads an amount of money, in whole yen; fractions of a yen are dropped. A number without a unit is in that of its
 * header, else in the one that its column was found to be in, else unclear.
 */
public record MoneyReader(AmountScale scale) implements ValueReader<Long> {

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);
    private static final Pattern OTHER_CURRENCY =
            Pattern.compile("[$€£₩฿₹₫₱]|usd|eur|gbp|cny|rmb|krw|inr|vnd|sgd|hkd|twd"
                    + "|thb|php|idr|ドル|ユーロ|ポンド|人民元|元$|ウォン|ルピー|ペソ|バーツ|ドン$");
    /** Negative, or paid by the hour or the day: no part of it is an amount. */
    private static final Pattern NO_AMOUNT =
            Pattern.compile("^[-△▲−~]\\W?\\d|^\\(\\W?\\d[\\d,.]*\\W?\\)$|時給|日給|時間給|hourly|daily|perhour");

    @Override
    public Reported<Long> read(RawCell cell, CellFindings notes) {
        if (cell instanceof RawCell.Text text) {
            String said = text.squeezed();
            if (Placeholders.saysNone(said)) {
                return Reported.missing();
            }
            if (OTHER_CURRENCY.matcher(said).find()) {
                return notes.refused(RosterFindingCode.OTHER_CURRENCY);
            }
            if (NO_AMOUNT.matcher(said).find()) {
                return notes.refused(RosterFindingCode.UNREADABLE_AMOUNT);
            }
        }
        return AmountText.in(cell)
                .filter(amount -> scale.isPay() || !amount.isPerMonth())
                .map(amount -> read(amount, notes))
                .orElseGet(() -> notes.unreadable(RosterFindingCode.UNREADABLE_AMOUNT));
    }

    private Reported<Long> read(AmountText amount, CellFindings notes) {
        if (amount.isOpenRange()) {
            return notes.refused(RosterFindingCode.AMOUNT_RANGE);
        }
        AmountScale likely = amount.isPerMonth() ? AmountScale.MONTHLY : scale;
        Optional<MoneyUnit> stated = amount.hasUnit() ? Optional.of(MoneyUnit.YEN) : notes.unit();
        Reported<BigDecimal> yen = stated.isPresent()
                ? plausible(stated.get().toYen(amount.number()), notes)
                : bare(amount, likely, notes);
        Reported<Long> whole = yen.map(each -> perYear(each, likely));
        return amount.isRange() ? unclear(whole, notes) : assumedPerMonth(amount, whole, notes);
    }

    private static Reported<BigDecimal> plausible(BigDecimal yen, CellFindings notes) {
        return AmountScale.isPlausible(yen)
                ? Reported.stated(yen)
                : notes.unreadable(RosterFindingCode.UNREADABLE_AMOUNT);
    }

    /**
     * Returns a number without a unit; what it may mean at most where the unit is not known or makes no sense of it.
     */
    private Reported<BigDecimal> bare(AmountText amount, AmountScale likely, CellFindings notes) {
        BigDecimal number = amount.number();
        if (number.signum() == 0 && likely.allowsNothing()) {
            return Reported.stated(number);
        }
        ColumnUnit column = notes.columnUnit()
                .filter(each -> each.scale() == likely)
                .orElseGet(() -> ColumnUnit.of(likely, number));
        if (column.fits(number)) {
            return plausible(column.unit().orElseThrow().toYen(number), notes);
        }
        boolean isTold = column.unit().isEmpty() && notes.columnUnit().isPresent();
        Optional<BigDecimal> most = likely.mostOf(number);
        if (most.isEmpty()) {
            return notes.unreadable(RosterFindingCode.UNREADABLE_AMOUNT);
        }
        if (!isTold) {
            notes.add(RosterFindingCode.AMOUNT_UNUSUAL);
        }
        return new Reported.Unclear<>(most.get());
    }

    private long perYear(BigDecimal yen, AmountScale likely) {
        BigDecimal whole = yen.setScale(0, RoundingMode.DOWN);
        return (likely == scale ? whole : whole.multiply(MONTHS_OF_A_YEAR)).longValueExact();
    }

    /** The upper end of a range counts as possible. */
    private static Reported<Long> unclear(Reported<Long> upperEnd, CellFindings notes) {
        if (upperEnd.confirmed().isEmpty()) {
            return upperEnd;
        }
        notes.add(RosterFindingCode.AMOUNT_RANGE);
        return new Reported.Unclear<>(upperEnd.confirmed().get());
    }

    /** That pay is monthly need not be said in a column of monthly pay. */
    private Reported<Long> assumedPerMonth(AmountText amount, Reported<Long> yen, CellFindings notes) {
        if (!amount.isPerMonth()
                || scale == AmountScale.MONTHLY
                || yen.confirmed().isEmpty()) {
            return yen;
        }
        notes.add(RosterFindingCode.AMOUNT_PER_MONTH, yen.confirmed().get());
        return new Reported.Assumed<>(yen.confirmed().get());
    }
}
