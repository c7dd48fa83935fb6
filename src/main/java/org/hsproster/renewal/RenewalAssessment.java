package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.Finding;
import org.hsproster.points.PointAward;
import org.hsproster.renewal.timeline.Timeline;

/**
 * What is to be said about one person's coming renewal: an estimate for HR, never a decision.
 *
 * @param categories the sheets of the point calculation table that were counted; more than one where the letter of
 *     HSP (i) is not recorded, none where nothing is counted
 * @param recommendedFilingDate the planned date where it passes, else the first day that does with an open counter, if
 *     there is one
 * @param lastSafeFilingDate last day in law of the same passing stretch
 * @param lastCounterDate last day up to it, from the run on, with an open counter
 * @param urgency by when, and whether at all, it has to be acted on
 * @param awards on the day of {@link RenewalPoints#countedOn}, in the order of the table
 * @param evidence the items to collect papers for
 * @param reasons most important first
 * @param remedies cheapest first
 * @param fallback another status to change to, for HSP (i) holders about whom something has to be done now
 */
public record RenewalAssessment(
        Outlook outlook,
        List<ActivityCategory> categories,
        Optional<FilingWindow> window,
        Optional<LocalDate> recommendedFilingDate,
        Optional<LocalDate> lastSafeFilingDate,
        Optional<LocalDate> lastCounterDate,
        Urgency urgency,
        Optional<RenewalPoints> points,
        List<PointAward> awards,
        EvidenceSet evidence,
        Timeline timeline,
        List<Reason> reasons,
        List<Remedy> remedies,
        Procedure procedure,
        Set<Opportunity> opportunities,
        Optional<Fallback> fallback,
        List<Finding> findings) {

    public RenewalAssessment {
        categories = List.copyOf(categories);
    }

    /** The same with other findings. */
    public RenewalAssessment with(List<Finding> others) {
        return new RenewalAssessment(
                outlook,
                categories,
                window,
                recommendedFilingDate,
                lastSafeFilingDate,
                lastCounterDate,
                urgency,
                points,
                awards,
                evidence,
                timeline,
                reasons,
                remedies,
                procedure,
                opportunities,
                fallback,
                others);
    }

    /** Returns the sheet that was counted; empty where none was, or several were. */
    public Optional<ActivityCategory> category() {
        return categories.size() == 1 ? Optional.of(categories.get(0)) : Optional.empty();
    }

    @Override
    public String toString() {
        return outlook.name();
    }
}
