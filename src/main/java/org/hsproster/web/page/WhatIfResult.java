package org.hsproster.web.page;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.timeline.Timeline;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;

/**
 * The result of a what-if, beside the result on record.
 *
 * @param day on which the points are compared
 */
record WhatIfResult(
        String day,
        String pointsBefore,
        String pointsAfter,
        String flagBefore,
        String flagAfter,
        String cssClassAfter) {

    static WhatIfResult of(RenewalAssessment recorded, RenewalAssessment tried, LocalDate day, Texts texts) {
        Sentences sentences = new Sentences(texts);
        return new WhatIfResult(
                texts.date(day),
                figure(pointsOn(recorded.timeline(), day)),
                figure(pointsOn(tried.timeline(), day)),
                sentences.flag(recorded.outlook()),
                sentences.flag(tried.outlook()),
                OutlookBar.cssClass(tried.outlook()));
    }

    /** Returns the points on a day; empty before the first day of the timeline, and without one. */
    static OptionalInt pointsOn(Timeline timeline, LocalDate day) {
        return timeline.segments().stream()
                .filter(period -> !period.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(period -> OptionalInt.of(period.points()))
                .orElse(OptionalInt.empty());
    }

    private static String figure(OptionalInt points) {
        return points.isPresent() ? Integer.toString(points.getAsInt()) : "–";
    }
}
