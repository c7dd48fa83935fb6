package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.Finding;
import org.hsproster.points.ItemDetails;
import org.hsproster.points.PointAward;
import org.hsproster.points.UnmetItem;
import org.hsproster.renewal.application.CaseProgress;
import org.hsproster.renewal.application.EvidenceSet;
import org.hsproster.renewal.application.Fee;
import org.hsproster.renewal.application.PaperSet;
import org.hsproster.renewal.timeline.Timeline;

/**
 * The assessment of one person's coming renewal: an estimate for HR, never a decision.
 *
 * @param categories the sheets of the point calculation table that were counted; several if the letter of HSP (i) is
 *     not recorded, none without points
 * @param recommendedFilingDate the planned date if it passes, else the first passing day with an open counter, if any
 * @param lastSafeFilingDate last day in law of the same passing period
 * @param lastCounterDate last day up to it, from the run on, with an open counter
 * @param urgency whether, and by when, action is needed
 * @param progress how far the coming application is
 * @param awards on the day of {@link RenewalPoints#countedOn}, in the order of the table
 * @param details of the awards and of the other items on that day
 * @param evidence the items to collect documents for
 * @param reasons most important first
 * @param remedies cheapest first
 * @param opportunities better statuses whose conditions are met on record, or may be met
 * @param fallback another status to change to, for HSP (i) holders who need action now
 * @param fee for the coming application
 * @param papers of the coming application, then of another status that looks open or, as a fallback, may be
 */
public record RenewalAssessment(
        Outlook outlook,
        List<ActivityCategory> categories,
        Optional<FilingWindow> window,
        Optional<LocalDate> recommendedFilingDate,
        Optional<LocalDate> lastSafeFilingDate,
        Optional<LocalDate> lastCounterDate,
        Urgency urgency,
        CaseProgress progress,
        Optional<RenewalPoints> points,
        List<PointAward> awards,
        ItemDetails details,
        EvidenceSet evidence,
        Timeline timeline,
        List<Reason> reasons,
        List<Remedy> remedies,
        Procedure procedure,
        List<OpportunityState> opportunities,
        Optional<Fallback> fallback,
        Fee fee,
        List<PaperSet> papers,
        List<Finding> findings) {

    public RenewalAssessment {
        categories = List.copyOf(categories);
        papers = List.copyOf(papers);
        opportunities = List.copyOf(opportunities);
    }

    /** Returns the same assessment with other findings. */
    public RenewalAssessment with(List<Finding> others) {
        return new RenewalAssessment(
                outlook,
                categories,
                window,
                recommendedFilingDate,
                lastSafeFilingDate,
                lastCounterDate,
                urgency,
                progress,
                points,
                awards,
                details,
                evidence,
                timeline,
                reasons,
                remedies,
                procedure,
                opportunities,
                fallback,
                fee,
                papers,
                others);
    }

    /** Returns the items of the sheet that give no points on the day of the awards, and why; found on each call. */
    public List<UnmetItem> unmetItems() {
        return details.unmet(awards);
    }

    /** Returns the sheet that was counted; empty if none or several were. */
    public Optional<ActivityCategory> category() {
        return categories.size() == 1 ? Optional.of(categories.get(0)) : Optional.empty();
    }

    /** Tests whether there is an application to look after: one to be made, or one under way. */
    public boolean isCase() {
        return urgency.isToActOn() || progress.isUnderWay();
    }

    /** Returns the better statuses whose every condition is on record. */
    public List<Opportunity> openOpportunities() {
        return opportunities.stream()
                .filter(OpportunityState::isOpen)
                .map(OpportunityState::opportunity)
                .toList();
    }

    @Override
    public String toString() {
        return outlook.name();
    }
}
