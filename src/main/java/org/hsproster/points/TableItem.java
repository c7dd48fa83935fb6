package org.hsproster.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.RuleRow;

/** An item of one sheet with its rule. */
record TableItem(PointItem item, Parameter rule) {

    /** The rows whose own conditions hold, best first. */
    List<RuleRow> rowsMet(KnownFacts facts, LocalDate on, int age) {
        Measured measured = Measures.of(item, facts, on);
        return rule.on(on).rows().stream()
                .filter(row -> Rows.holds(row, measured, age, facts))
                .toList();
    }

    PointAward awarded(RuleRow row) {
        return new PointAward(item, row.points(), PointAward.Status.CONFIRMED, rule, row, Optional.empty());
    }

    PointAward excluded(RuleRow row, PointItem by) {
        return new PointAward(item, 0, PointAward.Status.EXCLUDED, rule, row, Optional.of(by));
    }
}
