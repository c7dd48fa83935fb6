package org.hsproster.roster.header;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.roster.value.CellFindings;
import org.hsproster.roster.value.MoneyUnit;
import org.hsproster.roster.value.WordList;
import org.hsproster.roster.value.date.DateText;
import org.hsproster.spreadsheet.NumberStyle;
import org.hsproster.spreadsheet.RawCell;

/** The kind of value of a cell, without the value. */
public enum ValueKind {
    TEXT,
    NUMBER,
    NUMBER_AS_TEXT,
    DATE,
    DATE_AS_NUMBER,
    DATE_AS_TEXT,
    ERA_DATE_AS_TEXT,
    AMOUNT_WITHOUT_UNIT,
    AMOUNT_IN_YEN,
    AMOUNT_IN_THOUSAND_YEN,
    AMOUNT_IN_TEN_THOUSAND_YEN,
    AMOUNT_IN_LARGER_UNIT,
    PERCENT,
    YES_OR_NO,
    FORMULA_ERROR,
    FORMULA_NOT_CALCULATED;

    private static final Pattern DIGITS = Pattern.compile("[-+]?[\\d,]+(?:\\.\\d+)?");
    private static final Pattern ERA = Pattern.compile("(?:[mtshr]|明治|大正|昭和|平成|令和)(?:元|\\d).*");
    private static final Pattern AMOUNT = Pattern.compile("[¥\\\\]?[\\d,]+(?:\\.\\d+)?(.*)");
    private static final WordList<Boolean> FLAGS = WordList.of("flag", Boolean::valueOf);

    /**
     * Returns the kind of a cell.
     *
     * @param columnKind of the column in {@code columns.csv}; empty if the column is not known
     * @param unit of amounts in the header
     */
    static ValueKind of(RawCell cell, String columnKind, Optional<MoneyUnit> unit) {
        if (cell instanceof RawCell.Failed) {
            return FORMULA_ERROR;
        }
        if (cell instanceof RawCell.NotCalculated) {
            return FORMULA_NOT_CALCULATED;
        }
        if (CellFindings.isTooLong(cell)) {
            return TEXT;
        }
        if (cell instanceof RawCell.Bool) {
            return YES_OR_NO;
        }
        return cell instanceof RawCell.Numeric number
                ? ofNumber(number.style(), columnKind, unit)
                : ofText(cell.squeezed(), columnKind, unit);
    }

    private static ValueKind ofNumber(NumberStyle style, String columnKind, Optional<MoneyUnit> unit) {
        if (style != NumberStyle.PLAIN) {
            return style == NumberStyle.DATE ? DATE : PERCENT;
        }
        return switch (columnKind) {
            case "money" -> amount(unit);
            case "date" -> DATE_AS_NUMBER;
            default -> NUMBER;
        };
    }

    private static ValueKind ofText(String text, String columnKind, Optional<MoneyUnit> unit) {
        Matcher amount = AMOUNT.matcher(text);
        if (columnKind.equals("money") && amount.matches()) {
            return amount(MoneyUnit.labelled(amount.group(1)).or(() -> unit));
        }
        if (columnKind.equals("flag") && FLAGS.meaningOf(text).isPresent()) {
            return YES_OR_NO;
        }
        boolean mayBeDate = columnKind.equals("date")
                || (columnKind.isEmpty() && !DIGITS.matcher(text).matches());
        if (mayBeDate && !(DateText.of(text, false) instanceof DateText.NotADay)) {
            return ERA.matcher(text).matches() ? ERA_DATE_AS_TEXT : DATE_AS_TEXT;
        }
        return DIGITS.matcher(text).matches() ? NUMBER_AS_TEXT : TEXT;
    }

    private static ValueKind amount(Optional<MoneyUnit> unit) {
        return unit.map(each -> switch (each) {
                    case YEN -> AMOUNT_IN_YEN;
                    case THOUSAND_YEN -> AMOUNT_IN_THOUSAND_YEN;
                    case TEN_THOUSAND_YEN -> AMOUNT_IN_TEN_THOUSAND_YEN;
                    default -> AMOUNT_IN_LARGER_UNIT;
                })
                .orElse(AMOUNT_WITHOUT_UNIT);
    }
}
