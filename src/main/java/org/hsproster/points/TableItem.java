package org.hsproster.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.RuleRow;

/** An item of one sheet with its rule. */
record TableItem(PointItem item, Parameter rule, Measures.Measure measure) {

    static TableItem of(PointItem item, Parameter rule) {
        return new TableItem(item, rule, Measures.of(item));
    }

    /** Best first. */
    List<RuleRow> rowsOn(LocalDate date) {
        return rule.on(date).rows();
    }

    PointAward awarded(RuleRow row) {
        return new PointAward(item, row.points(), PointAward.Status.CONFIRMED, rule, row, Optional.empty());
    }

    PointAward excluded(RuleRow row, PointItem by) {
        return new PointAward(item, 0, PointAward.Status.EXCLUDED, rule, row, Optional.of(by));
    }
}
