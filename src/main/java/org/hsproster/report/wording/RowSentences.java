package org.hsproster.report.wording;

import org.hsproster.points.PointAward;
import org.hsproster.points.PointItem;
import org.hsproster.rulebook.RuleRow;

/** The sentences about a row of the points table in one language. */
public final class RowSentences {

    private final Texts texts;

    public RowSentences(Texts texts) {
        this.texts = texts;
    }

    /** Returns why an award is given, by the row of the table that is met. */
    public String because(PointAward award) {
        String row = row(award.item(), award.row());
        return switch (award.status()) {
            case CONFIRMED -> row;
            case UNCLEAR -> texts.text("because.unclear", row);
            case EXCLUDED ->
                texts.text("because.excluded", row, award.excludedBy().orElseThrow());
        };
    }

    /** Returns a row of a rule, with what it says about other items. */
    public String rule(PointItem item, RuleRow row) {
        String text = row(item, row);
        if (row.onlyWith().isPresent()) {
            text = texts.text("rule.onlyWith", text, named(row.onlyWith().get()));
        }
        return row.unless().isPresent()
                ? texts.text("rule.unless", text, named(row.unless().get()))
                : text;
    }

    /** Returns a row of a rule without what it says about other items. */
    String row(PointItem item, RuleRow row) {
        Object bound = row.atLeast().isPresent()
                ? row.atLeast().getAsLong()
                : row.above().map(Object.class::cast).orElse("");
        String kind = row.is()
                .filter(is -> !"true".equals(is))
                .map(is -> texts.text("kind." + is))
                .orElse("");
        boolean score = item == PointItem.JAPANESE_LANGUAGE && row.atLeast().isPresent();
        String key = "because." + item.id() + (score ? ".score" : "");
        if (row.ageBelow().isEmpty()) {
            return texts.text(key, bound, "", kind);
        }
        int age = row.ageBelow().getAsInt();
        return texts.has(key + ".age")
                ? texts.text(key + ".age", bound, age, kind)
                : texts.text("because.under", texts.text(key, bound, age, kind), age);
    }

    private String named(String itemId) {
        return texts.text("item." + itemId);
    }
}
