package org.hsproster.roster.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.spreadsheet.RawCell;

/**
 * Reads an amount of money in whole yen; fractions are dropped. A number without a unit is in the unit of its header,
 * else in the unit determined for its column, else unclear.
 */
public record MoneyReader(AmountScale scale) implements ValueReader<Long> {

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);
    private static final Pattern OTHER_CURRENCY =
            Pattern.compile("[$€£₩฿₹₫₱]|usd|eur|gbp|cny|rmb|krw|inr|vnd|sgd|hkd|twd"
                    + "|thb|php|idr|ドル|ユーロ|ポンド|人民元|元$|ウォン|ルピー|ペソ|バーツ|ドン$");
    /** Negative amounts, or pay by the hour or the day, of which no part must be read. */
    private static final Pattern NO_AMOUNT =
            Pattern.compile("^[-△▲−~]\\W?\\d|^\\(\\W?\\d[\\d,.]*\\W?\\)$|時給|日給|時間給|hourly|daily|perhour");

    @Override
    public Reported<Long> read(RawCell cell, CellFindings findings) {
        if (cell instanceof RawCell.Text text) {
            String squeezed = text.squeezed();
            if (Placeholders.saysNone(squeezed)) {
                return Reported.missing();
            }
            if (OTHER_CURRENCY.matcher(squeezed).find()) {
                return findings.refused(RosterFindingCode.OTHER_CURRENCY);
            }
            if (NO_AMOUNT.matcher(squeezed).find()) {
                return findings.refused(RosterFindingCode.UNREADABLE_AMOUNT);
            }
        }
        return AmountText.in(cell)
                .filter(amount -> scale.isPay() || !amount.isPerMonth())
                .map(amount -> read(amount, findings))
                .orElseGet(() -> findings.unreadable(RosterFindingCode.UNREADABLE_AMOUNT));
    }

    private Reported<Long> read(AmountText amount, CellFindings findings) {
        if (amount.isOpenRange()) {
            return findings.refused(RosterFindingCode.AMOUNT_RANGE);
        }
        AmountScale likely = amount.isPerMonth() ? AmountScale.MONTHLY : scale;
        Optional<MoneyUnit> stated = amount.hasUnit() ? Optional.of(MoneyUnit.YEN) : findings.unit();
        Reported<BigDecimal> yen = stated.isPresent()
                ? plausible(stated.get().toYen(amount.number()), findings)
                : bare(amount, likely, findings);
        Reported<Long> whole = yen.map(each -> perYear(each, likely));
        return amount.isRange() ? unclear(whole, findings) : assumedPerMonth(amount, whole, findings);
    }

    private static Reported<BigDecimal> plausible(BigDecimal yen, CellFindings findings) {
        return AmountScale.isPlausible(yen)
                ? Reported.stated(yen)
                : findings.unreadable(RosterFindingCode.UNREADABLE_AMOUNT);
    }

    /** Returns a number without a unit; the largest possible amount if the unit is unknown or implausible. */
    private Reported<BigDecimal> bare(AmountText amount, AmountScale likely, CellFindings findings) {
        BigDecimal number = amount.number();
        if (number.signum() == 0 && likely.allowsNothing()) {
            return Reported.stated(number);
        }
        ColumnUnit column = findings.columnUnit()
                .filter(each -> each.scale() == likely)
                .orElseGet(() -> ColumnUnit.of(likely, number));
        if (column.fits(number)) {
            return plausible(column.unit().orElseThrow().toYen(number), findings);
        }
        boolean isTold = column.unit().isEmpty() && findings.columnUnit().isPresent();
        Optional<BigDecimal> most = likely.mostOf(number);
        if (most.isEmpty()) {
            return findings.unreadable(RosterFindingCode.UNREADABLE_AMOUNT);
        }
        if (!isTold) {
            findings.add(RosterFindingCode.AMOUNT_UNUSUAL);
        }
        return new Reported.Unclear<>(most.get());
    }

    private long perYear(BigDecimal yen, AmountScale likely) {
        BigDecimal whole = yen.setScale(0, RoundingMode.DOWN);
        return (likely == scale ? whole : whole.multiply(MONTHS_OF_A_YEAR)).longValueExact();
    }

    /** Returns the upper end of a range as a possible amount. */
    private static Reported<Long> unclear(Reported<Long> upperEnd, CellFindings findings) {
        if (upperEnd.confirmed().isEmpty()) {
            return upperEnd;
        }
        findings.add(RosterFindingCode.AMOUNT_RANGE);
        return new Reported.Unclear<>(upperEnd.confirmed().get());
    }

    /** Reports pay per month, unless the column is one of monthly pay. */
    private Reported<Long> assumedPerMonth(AmountText amount, Reported<Long> yen, CellFindings findings) {
        if (!amount.isPerMonth()
                || scale == AmountScale.MONTHLY
                || yen.confirmed().isEmpty()) {
            return yen;
        }
        findings.add(RosterFindingCode.AMOUNT_PER_MONTH, yen.confirmed().get());
        return new Reported.Assumed<>(yen.confirmed().get());
    }
}
