package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.points.KnownFacts;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointItem;
import org.hsproster.renewal.timeline.PersonScore;
import org.hsproster.renewal.timeline.Timeline;

/** The effect of a new employer on the points: the total with its facts, and what counted with the former employer. */
final class EmployerChange {

    private final RenewalCase renewal;
    private final PersonScore score;

    EmployerChange(RenewalCase renewal, PersonScore score) {
        this.renewal = renewal;
        this.score = score;
    }

    Decision decide(EmployerNames names) {
        LocalDate asOf = renewal.asOf();
        int required = score.sheet().criteria().requiredTotal(asOf);
        return Decision.of(
                Outlook.EMPLOYER_CHANGED,
                Reason.of(
                        Reason.Code.EMPLOYER_CHANGED,
                        score.totalOn(asOf),
                        required,
                        names.employer(),
                        names.designated()),
                renewal.designated()
                        .map(this::lostWith)
                        .orElseGet(() -> Reason.of(Reason.Code.FORMER_EMPLOYER_NOT_KNOWN)));
    }

    private Reason lostWith(Employee designated) {
        List<Timeline.Change> lost = losses(designated);
        return lost.isEmpty()
                ? Reason.of(Reason.Code.NOTHING_LOST_WITH_EMPLOYER)
                : Reason.of(Reason.Code.LOST_WITH_EMPLOYER, lost);
    }

    /**
     * Returns the losses. Gains are not reported, since facts missing for the former employer would look like gains.
     */
    private List<Timeline.Change> losses(Employee designated) {
        Map<PointItem, Integer> now = points(score.facts());
        Map<PointItem, Integer> before =
                points(KnownFacts.confirmed(with(designated), score.facts().remunerationChangesOn()));
        List<Timeline.Change> losses = new ArrayList<>();
        before.forEach((item, points) -> {
            int change = now.getOrDefault(item, 0) - points;
            if (change < 0) {
                losses.add(new Timeline.Change(item, change));
            }
        });
        return losses;
    }

    private Map<PointItem, Integer> points(KnownFacts facts) {
        LocalDate asOf = renewal.asOf();
        Map<PointItem, Integer> points = new EnumMap<>(PointItem.class);
        for (PointAward award : score.sheet().table().awards(facts, asOf, facts.ageOn(asOf))) {
            points.put(award.item(), award.points());
        }
        return points;
    }

    /** Returns the employee as if still employed by the designated organization. */
    private Employee with(Employee designated) {
        Employee employee = renewal.employee();
        for (Fact<?> fact : Fact.ofEmployer()) {
            employee = copied(fact, designated, employee);
        }
        return employee;
    }

    private static <T> Employee copied(Fact<T> fact, Employee from, Employee to) {
        return to.with(fact, from.reported(fact));
    }
}
