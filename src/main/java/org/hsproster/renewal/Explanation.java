package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.renewal.timeline.PersonScore;
import org.hsproster.renewal.timeline.Timeline;

/** Further reasons of an outlook: changes of the total, and requirements besides points. */
final class Explanation {

    private Explanation() {}

    /** Returns reasons for the changes of the timeline after {@code after} up to {@code until}. */
    static List<Reason> changes(Timeline timeline, LocalDate after, LocalDate until) {
        List<Reason> reasons = new ArrayList<>();
        for (Timeline.Segment segment : timeline.segments()) {
            if (segment.from().isAfter(after) && !segment.from().isAfter(until)) {
                segment.causes().forEach(cause -> reasons.add(change(segment, cause)));
            }
        }
        return reasons;
    }

    private static Reason change(Timeline.Segment segment, Timeline.Cause cause) {
        LocalDate day = segment.from();
        int total = segment.points();
        return switch (cause.kind()) {
            case BIRTHDAY -> Reason.of(Reason.Code.BIRTHDAY, day, cause.number(), cause.changes(), total);
            case EXPERIENCE -> Reason.of(Reason.Code.EXPERIENCE, day, cause.number(), cause.changes(), total);
            case REMUNERATION_AT_RENEWAL -> Reason.of(Reason.Code.REMUNERATION_AT_RENEWAL, day, cause.changes(), total);
            case RULES -> Reason.of(Reason.Code.RULES, day, cause.changes(), total);
        };
    }

    /** Returns reasons on {@code date} besides the total: the minimum remuneration, and J-Skip. */
    static List<Reason> besidesPoints(PersonScore score, LocalDate date) {
        List<Reason> reasons = new ArrayList<>();
        if (score.sheet().criteria().isSpecialHighlySkilled(score.facts(), date)) {
            reasons.add(Reason.of(Reason.Code.SPECIAL_HIGHLY_SKILLED));
        }
        OptionalLong minimum = score.sheet().criteria().minimumAnnualRemuneration(date);
        if (minimum.isPresent() && !score.sheet().criteria().isMinimumRemunerationMet(score.facts(), date)) {
            boolean known = score.facts().remunerationOn(date).isPresent();
            reasons.add(Reason.of(
                    known ? Reason.Code.REMUNERATION_BELOW_MINIMUM : Reason.Code.REMUNERATION_NOT_KNOWN,
                    minimum.getAsLong()));
        }
        return reasons;
    }

    /** Returns the facts that are recorded but not confirmed. */
    static List<Object> openFacts(RenewalCase renewal) {
        List<Object> open = new ArrayList<>();
        for (Fact<?> fact : Fact.all()) {
            Reported<?> reported = renewal.employee().reported(fact);
            if (reported.isOpen()) {
                open.add(fact);
            }
        }
        return open;
    }
}
