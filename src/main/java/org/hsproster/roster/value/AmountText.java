package org.hsproster.roster.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.spreadsheet.NumberStyle;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.TextNormalizer;

/**
 * An amount of money as people write it.
 *
 * @param number in yen if the text has a unit, else in a unit to be determined; the upper end of a range
 * @param span whether the text names one amount or a range
 * @param isPerMonth whether the text says that it is paid every month
 */
public record AmountText(BigDecimal number, boolean hasUnit, Span span, boolean isPerMonth) {

    private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("\\((千円|万円|百万円|円|yen|jpy)\\)");
    private static final Pattern MONTHLY = Pattern.compile(
            "^(?:(?:月給制?|月額|月収|基本給|毎月):?|月(?=\\d))|(?:/月|/month|permonth|monthly|\\(月額\\)|\\(月給\\)|\\(月収\\))$");
    private static final Pattern DECORATION = Pattern.compile("^(?:想定)?(?:年収|年俸制?|年額|総額|年間|annual(?:salary)?):?"
            + "|(?:/年|/year|/yr|peryear|perannum|p\\.a\\.)$|(?<=円)也$|\\.?[-ー―]+$");
    private static final Pattern YEN = Pattern.compile("円|yen|jpy|[¥\\\\]");
    private static final Pattern BEHIND_YEN = Pattern.compile("円[^円]*\\d");
    private static final Pattern RANGE = Pattern.compile("(?<first>[\\d.,]+)(?<unit>\\D*?)(?:~|-|から|以上|超|台)"
            + "(?:(?<other>[\\d.,]+)(?<otherUnit>\\D*?)(?:まで|以下|未満)?)?");
    private static final Pattern TERM = Pattern.compile(
            "(?<number>(?:\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:\\.\\d{3}){2,}(?!\\d)|\\d{1,15})(?:\\.\\d{1,9})?)(?<unit>\\D*)");
    /** Thousands separated by spaces, at least two of them: a single space may also separate two numbers. */
    private static final Pattern SPACED = Pattern.compile("(?<![\\d.,])[1-9]\\d{0,2}(?: \\d{3}){2,}(?![\\d.,]| \\d)");

    private static final Pattern TWO_NUMBERS = Pattern.compile("(?:^|[~-])[^~\\d-]*\\d[^~-]* \\d");
    private static final Pattern POINTS = Pattern.compile("\\d{1,3}(?:\\.\\d{3}){2,}");

    /** Whether a text names one amount or a range. */
    enum Span {
        ONE,
        RANGE,
        /** A range without an upper end. */
        OPEN
    }

    /** Returns a number without further words. */
    private static AmountText bare(BigDecimal number) {
        return new AmountText(number, false, Span.ONE, false);
    }

    /** Returns the amount in a cell; empty for anything else, including negative amounts. */
    public static Optional<AmountText> in(RawCell cell) {
        if (cell instanceof RawCell.Numeric number) {
            return number.style() == NumberStyle.PLAIN && number.value().signum() >= 0
                    ? Optional.of(bare(number.value()))
                    : Optional.empty();
        }
        return cell instanceof RawCell.Text text ? of(text.raw()) : Optional.empty();
    }

    private static Optional<AmountText> of(String text) {
        String joined = SPACED.matcher(TextNormalizer.folded(text))
                .replaceAll(spaced -> spaced.group().replace(" ", ""));
        if (TWO_NUMBERS.matcher(joined).find()) {
            return Optional.empty();
        }
        String typed = UNIT_IN_BRACKETS.matcher(TextNormalizer.squeezed(joined)).replaceAll("$1");
        String yearly = without(DECORATION, KanjiNumerals.asDigits(typed));
        String amount = without(MONTHLY, yearly);
        Matcher range = RANGE.matcher(amount);
        Optional<AmountText> read = range.matches() ? upperEnd(range) : sum(amount);
        return read.map(each -> new AmountText(each.number, each.hasUnit, each.span, !amount.equals(yearly)));
    }

    boolean isRange() {
        return span == Span.RANGE;
    }

    boolean isOpenRange() {
        return span == Span.OPEN;
    }

    /** Tests whether this is a single amount without a unit, in the period of its column. */
    public boolean isBare() {
        return !hasUnit && span == Span.ONE && !isPerMonth;
    }

    /** Returns the upper end, in the unit of the lower end if it has none. */
    private static Optional<AmountText> upperEnd(Matcher range) {
        String unit = range.group("unit");
        if (range.group("other") == null) {
            return sum(range.group("first") + unit).map(first -> first.as(Span.OPEN));
        }
        String otherUnit = range.group("otherUnit");
        Optional<AmountText> first = sum(range.group("first") + (unit.isEmpty() ? otherUnit : unit));
        Optional<AmountText> other = sum(range.group("other") + (otherUnit.isEmpty() ? unit : otherUnit));
        return first.flatMap(one -> other.map(another -> one.number().compareTo(another.number()) >= 0 ? one : another))
                .map(upper -> upper.as(Span.RANGE));
    }

    private AmountText as(Span other) {
        return new AmountText(number, hasUnit, other, isPerMonth);
    }

    private static String without(Pattern words, String text) {
        return words.matcher(text).replaceAll("");
    }

    /** Adds up the parts of amounts such as 1億2000万円. */
    private static Optional<AmountText> sum(String text) {
        if (BEHIND_YEN.matcher(text).find()) {
            return Optional.empty();
        }
        String numbers = without(YEN, text);
        boolean hasUnit = !numbers.equals(text);
        BigDecimal sum = BigDecimal.ZERO;
        Matcher term = TERM.matcher(numbers);
        int end = 0;
        while (term.find() && term.start() == end) {
            BigDecimal number = number(term.group("number"));
            String label = term.group("unit");
            Optional<MoneyUnit> unit = MoneyUnit.labelled(label);
            if (unit.isEmpty() && !label.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(unit.map(known -> known.toYen(number)).orElse(number));
            hasUnit |= unit.isPresent();
            end = term.end();
        }
        return end == 0 || end < numbers.length()
                ? Optional.empty()
                : Optional.of(new AmountText(sum, hasUnit, Span.ONE, false));
    }

    private static BigDecimal number(String digits) {
        boolean hasPoints = POINTS.matcher(digits).matches();
        return new BigDecimal(digits.replace(hasPoints ? "." : ",", ""));
    }
}
