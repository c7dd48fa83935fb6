package org.hsproster.web;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.Timeline;
import org.hsproster.report.Sentences;
import org.hsproster.report.Texts;

/**
 * What comes of what is tried out, beside what is on record.
 *
 * @param day on which the points are compared
 */
record Trial(
        String day, String pointsBefore, String pointsAfter, String flagBefore, String flagAfter, String lookAfter) {

    static Trial of(RenewalAssessment recorded, RenewalAssessment tried, LocalDate day, Texts texts) {
        Sentences sentences = new Sentences(texts);
        return new Trial(
                texts.date(day),
                figure(pointsOn(recorded.timeline(), day)),
                figure(pointsOn(tried.timeline(), day)),
                sentences.flag(recorded.outlook()),
                sentences.flag(tried.outlook()),
                Counts.look(tried.outlook()));
    }

    /** Empty before the first day of the timeline, and without one. */
    static OptionalInt pointsOn(Timeline timeline, LocalDate day) {
        return timeline.stretches().stream()
                .filter(stretch -> !stretch.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(stretch -> OptionalInt.of(stretch.points()))
                .orElse(OptionalInt.empty());
    }

    private static String figure(OptionalInt points) {
        return points.isPresent() ? Integer.toString(points.getAsInt()) : "–";
    }
}
