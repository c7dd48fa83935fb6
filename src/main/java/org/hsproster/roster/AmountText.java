package org.hsproster.roster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money as people write it.
 *
 * @param number in yen where the text has a unit, else in a unit to be found out
 * @param doubts what else is to be said of it: a range, whose lower end this is; an amount per month
 */
record AmountText(BigDecimal number, boolean hasUnit, List<RosterFindingCode> doubts) {

    private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("\\((千円|万円|百万円|円|yen|jpy)\\)");
    private static final Pattern MONTHLY =
            Pattern.compile("^(?:(?:月給制?|月額|月収|基本給|毎月):?|月(?=\\d))|(?:/月|/month|permonth|monthly)$");
    private static final Pattern DECORATION = Pattern.compile("^(?:想定)?(?:年収|年俸制?|年額|総額|年間|annual(?:salary)?):?"
            + "|(?:/年|/year|/yr|peryear|perannum|p\\.a\\.)$|(?<=円)也$|\\.?[-ー―]+$");
    private static final Pattern YEN = Pattern.compile("円|yen|jpy|[¥\\\\]");
    private static final Pattern RANGE = Pattern.compile("(?<first>[\\d.,]+)(?<unit>\\D*?)(?:~|-|から|以上|超|台)"
            + "(?:(?<other>[\\d.,]+)(?<otherUnit>\\D*?)(?:まで|以下|未満)?)?");
    private static final Pattern TERM =
            Pattern.compile("(?<number>(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,9})?)(?<unit>\\D*)");

    AmountText {
        doubts = List.copyOf(doubts);
    }

    /** A number without a word beside it. */
    static AmountText bare(BigDecimal number) {
        return new AmountText(number, false, List.of());
    }

    /** Empty for anything that is no amount, negative ones among them. */
    static Optional<AmountText> of(String text) {
        List<RosterFindingCode> doubts = new ArrayList<>();
        String typed = UNIT_IN_BRACKETS.matcher(Spelling.squeezed(text)).replaceAll("$1");
        String yearly = without(DECORATION, KanjiNumerals.asDigits(typed));
        String bare = without(MONTHLY, yearly);
        if (!bare.equals(yearly)) {
            doubts.add(RosterFindingCode.AMOUNT_PER_MONTH);
        }
        Matcher range = RANGE.matcher(bare);
        return range.matches() ? lowerEnd(range, doubts) : sum(bare, doubts);
    }

    /** The lower end, in the unit of the other one where it has none itself. */
    private static Optional<AmountText> lowerEnd(Matcher range, List<RosterFindingCode> doubts) {
        doubts.add(RosterFindingCode.AMOUNT_RANGE);
        String unit = range.group("unit");
        if (range.group("other") == null) {
            return sum(range.group("first") + unit, doubts);
        }
        String otherUnit = range.group("otherUnit");
        Optional<AmountText> first = sum(range.group("first") + (unit.isEmpty() ? otherUnit : unit), doubts);
        Optional<AmountText> other = sum(range.group("other") + (otherUnit.isEmpty() ? unit : otherUnit), doubts);
        return first.flatMap(one ->
                other.map(another -> one.number().compareTo(another.number()) <= 0 ? one : another));
    }

    private static String without(Pattern words, String text) {
        return words.matcher(text).replaceAll("");
    }

    /** Adds up the parts of amounts such as 1億2000万円. */
    private static Optional<AmountText> sum(String text, List<RosterFindingCode> doubts) {
        String numbers = without(YEN, text);
        boolean hasUnit = !numbers.equals(text);
        BigDecimal sum = BigDecimal.ZERO;
        Matcher term = TERM.matcher(numbers);
        int end = 0;
        while (term.find() && term.start() == end) {
            BigDecimal number = new BigDecimal(term.group("number").replace(",", ""));
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
                : Optional.of(new AmountText(sum, hasUnit, doubts));
    }
}
