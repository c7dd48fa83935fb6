package org.hsproster.comparison;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalAssessment;

/**
 * What an assessment says of a person, as far as it is compared.
 *
 * @param points empty where none are counted
 */
public record Answer(
        Outlook outlook,
        boolean isToActOn,
        Optional<LocalDate> deadline,
        Optional<LocalDate> recommendedFilingDate,
        Optional<LocalDate> lastSafeFilingDate,
        Optional<Points> points) {

    /** The totals on the filing date, with the total that is required, and on the day of expiry. */
    public record Points(int atFiling, int required, int possibleAtFiling, OptionalInt atExpiry) {}

    static Answer of(RenewalAssessment assessment) {
        return new Answer(
                assessment.outlook(),
                assessment.urgency().isToActOn(),
                assessment.urgency().deadline(),
                assessment.recommendedFilingDate(),
                assessment.lastSafeFilingDate(),
                assessment
                        .points()
                        .map(points -> new Points(
                                points.atFiling(), points.required(), points.possibleAtFiling(), points.atExpiry())));
    }
}
