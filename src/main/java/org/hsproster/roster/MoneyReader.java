package org.hsproster.roster;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hsproster.employee.Reported;

/**
 * Reads an amount of money, in whole yen; fractions of a yen are dropped. What rests on more than the cell says is
 * assumed, and told.
 */
record MoneyReader(AmountScale scale) implements ValueReader<Long> {

    private static final long MONTHS_OF_A_YEAR = 12;
    private static final Pattern OTHER_CURRENCY =
            Pattern.compile("[$€£₩฿₹₫₱]|usd|eur|gbp|cny|rmb|krw|inr|vnd|sgd|hkd|twd"
                    + "|thb|php|idr|ドル|ユーロ|ポンド|人民元|元$|ウォン|ルピー|ペソ|バーツ|ドン$");

    /** Negative, paid by the hour or the day, or only an upper end: no part of it is an amount. */
    private static final Pattern NO_AMOUNT =
            Pattern.compile("^[-△▲−~]\\d|^\\(\\W?\\d[\\d,.]*\\W?\\)$|時給|日給|時間給|hourly|daily|perhour");

    @Override
    public Reported<Long> read(RawCell cell, CellNotes notes) {
        if (cell instanceof RawCell.Text text) {
            String said = text.squeezed();
            if (Spelling.saysNone(said)) {
                return Reported.missing();
            }
            if (OTHER_CURRENCY.matcher(said).find()) {
                return notes.refused(RosterFindingCode.OTHER_CURRENCY);
            }
            if (NO_AMOUNT.matcher(said).find()) {
                return notes.refused(RosterFindingCode.UNREADABLE_AMOUNT);
            }
        }
        return amount(cell)
                .filter(amount -> scale.isPay() || !isEveryMonth(amount))
                .map(amount -> inYen(amount, notes))
                .orElseGet(() -> notes.unreadable(RosterFindingCode.UNREADABLE_AMOUNT));
    }

    private static Optional<AmountText> amount(RawCell cell) {
        if (cell instanceof RawCell.Numeric number) {
            return number.style() == NumberStyle.PLAIN && number.value().signum() >= 0
                    ? Optional.of(AmountText.bare(number.value()))
                    : Optional.empty();
        }
        return cell instanceof RawCell.Text text ? AmountText.of(text.raw()) : Optional.empty();
    }

    private static boolean isEveryMonth(AmountText amount) {
        return amount.doubts().contains(RosterFindingCode.AMOUNT_PER_MONTH);
    }

    private Reported<Long> inYen(AmountText amount, CellNotes notes) {
        AmountScale likely = isEveryMonth(amount) ? AmountScale.MONTHLY : scale;
        Optional<MoneyUnit> unit =
                amount.hasUnit() ? Optional.of(MoneyUnit.YEN) : notes.unit().or(() -> likely.unitOf(amount.number()));
        Optional<BigDecimal> yen =
                unit.map(known -> known.toYen(amount.number())).filter(AmountScale::isPlausible);
        if (yen.isEmpty()) {
            return notes.unreadable(RosterFindingCode.UNREADABLE_AMOUNT);
        }
        long wholeYen = yen.get().setScale(0, RoundingMode.DOWN).longValueExact();
        boolean isAssumed = !amount.hasUnit() && notes.unit().isEmpty() && !likely.isSurelyYen(amount.number());
        return told(likely == scale ? wholeYen : wholeYen * MONTHS_OF_A_YEAR, doubts(amount, isAssumed), notes);
    }

    /** That pay is monthly need not be said in a column of monthly pay. */
    private List<RosterFindingCode> doubts(AmountText amount, boolean isUnitAssumed) {
        List<RosterFindingCode> doubts = new ArrayList<>(amount.doubts());
        doubts.removeIf(doubt -> doubt == RosterFindingCode.AMOUNT_PER_MONTH && scale == AmountScale.MONTHLY);
        if (isUnitAssumed) {
            doubts.add(RosterFindingCode.AMOUNT_UNIT_ASSUMED);
        }
        return doubts;
    }

    private static Reported<Long> told(long yen, List<RosterFindingCode> doubts, CellNotes notes) {
        doubts.forEach(doubt -> notes.add(doubt, yen));
        return doubts.isEmpty() ? Reported.stated(yen) : new Reported.Assumed<>(yen);
    }
}
