package org.hsproster.roster;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.hsproster.employee.Reported;

/** Reads an amount of money, in whole yen; fractions of a yen are dropped. */
record MoneyReader(AmountScale scale) implements ValueReader<Long> {

    @Override
    public Reported<Long> read(RawCell cell, CellNotes notes) {
        if (Spelling.saysNone(cell.raw())) {
            return Reported.missing();
        }
        return amount(cell)
                .map(amount -> inYen(amount, notes))
                .orElseGet(() -> notes.unreadable(RosterFindingCode.UNREADABLE_AMOUNT));
    }

    private static Optional<AmountText> amount(RawCell cell) {
        if (cell instanceof RawCell.Numeric number) {
            return number.style() == NumberStyle.PLAIN && number.value().signum() >= 0
                    ? Optional.of(new AmountText(number.value(), false, false))
                    : Optional.empty();
        }
        return cell instanceof RawCell.Text text ? AmountText.of(text.raw()) : Optional.empty();
    }

    private Reported<Long> inYen(AmountText amount, CellNotes notes) {
        Optional<MoneyUnit> unit =
                amount.hasUnit() ? Optional.of(MoneyUnit.YEN) : notes.unit().or(() -> scale.unitOf(amount.number()));
        Optional<BigDecimal> yen =
                unit.map(known -> known.toYen(amount.number())).filter(AmountScale::isPlausible);
        if (yen.isEmpty()) {
            return notes.unreadable(RosterFindingCode.UNREADABLE_AMOUNT);
        }
        long wholeYen = yen.get().setScale(0, RoundingMode.DOWN).longValueExact();
        boolean isAssumed = !amount.hasUnit() && notes.unit().isEmpty() && !scale.isSurelyYen(amount.number());
        if (amount.isRange()) {
            notes.add(RosterFindingCode.AMOUNT_RANGE, wholeYen);
        }
        if (isAssumed) {
            notes.add(RosterFindingCode.AMOUNT_UNIT_ASSUMED, wholeYen);
        }
        return Reported.stated(wholeYen);
    }
}
