package org.hsproster.report.wording;

import java.util.List;
import org.hsproster.points.PointItem;
import org.hsproster.points.RowCondition;
import org.hsproster.points.UnmetItem;

/** The sentences about items that give no points, in one language. */
public final class UnmetSentences {

    private final Texts texts;
    private final RowSentences rows;

    public UnmetSentences(Texts texts) {
        this.texts = texts;
        this.rows = new RowSentences(texts);
    }

    /** Returns why an item gives no points: what is recorded, and what the nearest row of its rule asks for. */
    public String whyNot(UnmetItem item) {
        String key = "unmet." + item.reason().name();
        String needed = needed(item);
        return switch (item.reason()) {
            case MISSING, UNCLEAR -> texts.text(key, item.about(), needed);
            case RECORDED_OTHERWISE -> texts.text(key, recorded(item), needed);
            case NOT_LISTED -> texts.text(key, item.recorded(), needed);
            case OTHER_ITEM -> texts.text(key, texts.text("item." + otherItem(item)));
            case NOT_IN_FORCE -> texts.text(key);
        };
    }

    /** Returns what the nearest row of the rule of an item asks for; blank if the rules of the day have none. */
    public String needed(UnmetItem item) {
        return item.row().map(row -> rows.row(item.item(), row)).orElse("");
    }

    private static String otherItem(UnmetItem item) {
        return item.row().flatMap(row -> row.onlyWith().or(row::unless)).orElseThrow();
    }

    private String recorded(UnmetItem item) {
        Object recorded = item.recorded().orElse("");
        if (recorded instanceof List<?> kinds) {
            return kinds.isEmpty() ? texts.text("kind.none") : kinds(kinds);
        }
        return recorded instanceof Number number ? number(item, number) : texts.text("recorded.no");
    }

    private String kinds(List<?> kinds) {
        List<String> named =
                kinds.stream().map(kind -> texts.text("kind." + kind)).toList();
        return texts.text("recorded.kinds", named);
    }

    private String number(UnmetItem item, Number number) {
        if (item.condition().filter(RowCondition.AGE_BELOW::equals).isPresent()) {
            return texts.text("recorded.age", number);
        }
        String text = texts.text("recorded." + item.item().id(), number);
        return item.item() == PointItem.REMUNERATION && item.age().isPresent()
                ? texts.text("recorded.atAge", text, item.age().getAsInt())
                : text;
    }
}
