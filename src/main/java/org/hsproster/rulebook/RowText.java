package org.hsproster.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a row as a rule file has it, for messages. */
final class RowText {

    private RowText() {}

    static String of(RuleRow row) {
        List<String> keys = new ArrayList<>();
        row.is().ifPresent(kind -> keys.add("is: " + kind));
        row.atLeast().ifPresent(bound -> keys.add("at_least: " + grouped(Long.toString(bound))));
        row.above().map(BigDecimal::toPlainString).ifPresent(bound -> keys.add("above: " + bound));
        row.ageBelow().ifPresent(age -> keys.add("age_below: " + age));
        if (row.sme()) {
            keys.add("sme: true");
        }
        row.onlyWith().ifPresent(item -> keys.add("only_with: " + item));
        row.unless().ifPresent(item -> keys.add("unless: " + item));
        keys.add("points: " + row.points());
        return "{ " + String.join(", ", keys) + " }";
    }

    static String of(List<RuleRow> rows) {
        return rows.stream().map(RowText::of).collect(Collectors.joining(" and "));
    }

    private static String grouped(String number) {
        return number.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "_");
    }
}
