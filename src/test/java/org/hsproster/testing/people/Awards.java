package org.hsproster.testing.people;

import java.util.Optional;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointAward.Status;
import org.hsproster.points.PointItem;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;

/** Awards of the best row of an item on sheet B. */
public final class Awards {

    static final Rulebook RULES = Rulebook.load();

    private Awards() {}

    public static PointAward confirmed(PointItem item) {
        Parameter rule = RULES.parameter("hsp_i_b." + item.id().replace('-', '_'));
        var row = rule.on(AssessedPersonBuilder.AS_OF).rows().get(0);
        return new PointAward(item, row.points(), Status.CONFIRMED, rule, row, Optional.empty());
    }

    public static PointAward excluded(PointItem item, PointItem by) {
        PointAward award = confirmed(item);
        return new PointAward(item, 0, Status.EXCLUDED, award.rule(), award.row(), Optional.of(by));
    }
}
