package org.hsproster.results;

import java.math.BigDecimal;
import java.util.List;
import org.hsproster.employee.Fact;
import org.hsproster.points.PointAward;
import org.hsproster.points.RowCondition;
import org.hsproster.points.UnmetItem;
import org.hsproster.rulebook.RuleRow;
import org.jspecify.annotations.Nullable;

/**
 * Why an item gives no points, in {@code items[]} of the results document.
 *
 * @param condition key of the first condition that fails of the nearest row of the rule
 * @param columns ids of the facts that the condition depends on
 * @param recorded what is recorded clearly: a number, a list of kinds, or {@code false}
 * @param needed the value of the condition in the rule
 * @param rowPoints points of that row
 * @param age on the day of the points, if it matters
 */
record WhyNotResult(
        String reason,
        @Nullable String condition,
        List<String> columns,
        @Nullable Object recorded,
        @Nullable Object needed,
        @Nullable Integer rowPoints,
        @Nullable Integer age,
        String text) {

    static WhyNotResult of(UnmetItem item, String text) {
        return new WhyNotResult(
                item.reason().name(),
                item.condition().map(Enum::name).orElse(null),
                item.about().stream().map(Fact::id).toList(),
                item.recorded().map(WhyNotResult::plain).orElse(null),
                item.condition()
                        .map(each -> needed(item.row().orElseThrow(), each))
                        .orElse(null),
                item.row().map(RuleRow::points).orElse(null),
                item.age().isPresent() ? item.age().getAsInt() : null,
                text);
    }

    /** Returns why an award is excluded by another item. */
    static WhyNotResult ofExcluded(PointAward award, String text) {
        return new WhyNotResult(
                UnmetItem.Reason.OTHER_ITEM.name(),
                RowCondition.UNLESS.name(),
                List.of(),
                null,
                needed(award.row(), RowCondition.UNLESS),
                award.row().points(),
                null,
                text);
    }

    private static Object needed(RuleRow row, RowCondition condition) {
        return switch (condition) {
            case AT_LEAST -> row.atLeast().orElseThrow();
            case ABOVE -> plain(row.above().orElseThrow());
            case IS ->
                row.is().<Object>map(kind -> "true".equals(kind) ? true : kind).orElseThrow();
            case AGE_BELOW -> row.ageBelow().orElseThrow();
            case SME -> true;
            case ONLY_WITH -> row.onlyWith().orElseThrow();
            case UNLESS -> row.unless().orElseThrow();
        };
    }

    /** Returns a number that is not written with an exponent. */
    private static Object plain(Object value) {
        return value instanceof BigDecimal number && number.scale() < 0 ? number.setScale(0) : value;
    }
}
