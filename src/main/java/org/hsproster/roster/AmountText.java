package org.hsproster.roster;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money as people write it.
 *
 * @param number in yen where the text has a unit, else in a unit to be found out
 * @param isRange whether it is the lower end of a range
 */
record AmountText(BigDecimal number, boolean hasUnit, boolean isRange) {

    private static final Pattern DECORATION =
            Pattern.compile("^(?:年収|年俸|年額|総額)|/年$|/year$|peryear$" + "|\\(?(?:税込み?|税引前|総支給額?|額面|見込み?額?|gross)\\)?");
    private static final Pattern YEN = Pattern.compile("円|yen|jpy|[¥\\\\]");
    private static final Pattern RANGE =
            Pattern.compile("(?<low>[\\d.,]+)(?<lowUnit>\\D*?)(?:~|-|から|以上|超)(?:[\\d.,]+(?<highUnit>\\D*))?");
    private static final Pattern TERM =
            Pattern.compile("(?<number>(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,9})?)(?<unit>\\D*)");

    /** Empty for anything that is no amount, negative ones among them. */
    static Optional<AmountText> of(String text) {
        String bare = DECORATION.matcher(Spelling.squeezed(text)).replaceAll("");
        Matcher range = RANGE.matcher(bare);
        if (!range.matches()) {
            return sum(bare, false);
        }
        String unit = range.group("lowUnit").isEmpty() && range.group("highUnit") != null
                ? range.group("highUnit")
                : range.group("lowUnit");
        return sum(range.group("low") + unit, true);
    }

    /** Adds up the parts of amounts such as 1億2000万円. */
    private static Optional<AmountText> sum(String text, boolean isRange) {
        String numbers = YEN.matcher(text).replaceAll("");
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
                : Optional.of(new AmountText(sum, hasUnit, isRange));
    }
}
