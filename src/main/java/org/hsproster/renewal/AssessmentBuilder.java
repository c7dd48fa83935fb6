package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hsproster.employee.Finding;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.points.Criteria;
import org.hsproster.points.ItemDetails;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointSheet;
import org.hsproster.renewal.application.CaseProgress;
import org.hsproster.renewal.application.EvidenceSet;
import org.hsproster.renewal.timeline.PersonScore;
import org.hsproster.renewal.timeline.Timeline;
import org.hsproster.renewal.timeline.TimelineBuilder;

/** Builds the assessment of a decided case. */
final class AssessmentBuilder {

    private final RenewalCase renewal;
    private final RenewalRules rules;
    private final RenewalPeriods periods;

    AssessmentBuilder(RenewalCase renewal, RenewalRules rules) {
        this.renewal = renewal;
        this.rules = rules;
        this.periods = rules.periods();
    }

    RenewalAssessment build(Decision decision) {
        Outlook outlook = decision.outlook();
        Optional<PersonScore> score = renewal.score();
        Optional<FilingWindow> window = outlook.hasPoints() ? renewal.window() : Optional.empty();
        Optional<Filing> filing = filing(outlook, score, window);
        LocalDate countedOn = countedOn(outlook, filing, window);
        Urgency urgency = rules.urgency().of(renewal, outlook, filing);
        Optional<RenewalPoints> points = score.map(each -> RenewalPointsCounter.of(renewal, each, countedOn, periods));
        Timeline timeline = score.map(each -> new TimelineBuilder(each).between(renewal.asOf(), timelineEnd()))
                .orElseGet(Timeline::none);
        Optional<Fallback> fallback = rules.fallbacks().of(renewal, outlook);
        List<OpportunityState> opportunities = rules.opportunities().of(renewal, outlook, countedOn);
        List<PointAward> awards = score.map(each -> each.awardsOn(countedOn)).orElseGet(List::of);
        return new RenewalAssessment(
                outlook,
                score.isPresent()
                        ? renewal.sheets().stream().map(PointSheet::category).toList()
                        : List.of(),
                window,
                filing.flatMap(Filing::recommended),
                filing.flatMap(Filing::lastSafe),
                filing.flatMap(Filing::lastCounter),
                urgency,
                outlook.hasPoints() ? progress() : CaseProgress.notStarted(),
                points,
                awards,
                score.map(each -> ItemDetails.of(each.sheet().table(), each.facts(), countedOn))
                        .orElseGet(ItemDetails::none),
                score.map(each -> evidence(each, awards, countedOn)).orElseGet(EvidenceSet::none),
                timeline,
                rules.urgency()
                        .explained(
                                renewal,
                                outlook,
                                filing,
                                urgency,
                                reasons(decision, score, timeline, points, countedOn)),
                score.flatMap(each -> filing.map(days -> Remedies.of(outlook, renewal, each, days, rules.jlpt())))
                        .orElseGet(List::of),
                procedure(outlook),
                opportunities,
                fallback,
                rules.fees().of(renewal, outlook, filing),
                rules.papers().of(renewal, outlook, fallback, opportunities, countedOn),
                outlook.hasPoints()
                        ? findings(filing, fallback, decision, countedOn)
                        : RenewalFindings.besideNationality(renewal, outlook));
    }

    private CaseProgress progress() {
        return CaseProgress.of(renewal.application(), new StayOutlook(periods).isGrantedWithOldExpiry(renewal));
    }

    /** Returns the day whose points are reported with an outlook. */
    LocalDate countedOn(Outlook outlook) {
        Optional<FilingWindow> window = renewal.window();
        return countedOn(outlook, filing(outlook, renewal.score(), window), window);
    }

    /** Returns the evidence for an application whose points suffice. */
    private EvidenceSet evidence(PersonScore score, List<PointAward> awards, LocalDate countedOn) {
        Criteria criteria = score.sheet().criteria();
        return renewal.dependsOnPoints() && criteria.isMinimumRemunerationMet(score.facts(), countedOn)
                ? rules.evidence().of(awards, criteria.requiredTotal(countedOn), countedOn)
                : EvidenceSet.none();
    }

    private List<Finding> findings(
            Optional<Filing> filing, Optional<Fallback> fallback, Decision decision, LocalDate countedOn) {
        List<Finding> findings = new ArrayList<>(RenewalFindings.of(renewal, periods.hspPeriodOfStay(renewal.asOf())));
        filing.flatMap(Filing::recommended)
                .flatMap(date -> RenewalFindings.leavesBefore(date, renewal.employee()))
                .ifPresent(findings::add);
        findings.addAll(rules.workFindings().of(renewal, countedOn));
        findings.addAll(rules.duties(renewal));
        if (renewal.dependsOnPoints()
                && decision.outlook() != Outlook.EXPIRED
                && !decision.has(Reason.Code.BASE_STATUS_CRITERIA_NOT_RECORDED)) {
            rules.criteria()
                    .finding(renewal.employee(), renewal.sheets(), countedOn)
                    .ifPresent(findings::add);
        }
        fallback.filter(each -> decision.outlook() != Outlook.EXPIRED
                        && each.status() == StatusOfResidence.ENGINEER_HUMANITIES_INTERNATIONAL)
                .flatMap(each -> rules.languageProof().finding(renewal.employee(), countedOn))
                .ifPresent(findings::add);
        return findings;
    }

    /** Returns filing dates if points decide, unless an application was refused. */
    private Optional<Filing> filing(Outlook outlook, Optional<PersonScore> score, Optional<FilingWindow> window) {
        if (score.isEmpty() || window.isEmpty() || !renewal.dependsOnPoints() || renewal.isRefused()) {
            return Optional.empty();
        }
        FilingWindow days = window.get();
        return Optional.of(
                outlook == Outlook.EMPLOYER_CHANGED
                        ? Filing.at(renewal.asOf(), renewal.daysFromToday(days), score.get(), rules.counterDays())
                        : Filing.of(renewal, days, score.get(), rules.counterDays()));
    }

    private LocalDate countedOn(Outlook outlook, Optional<Filing> filing, Optional<FilingWindow> window) {
        if (outlook == Outlook.EMPLOYER_CHANGED) {
            return renewal.asOf();
        }
        return filing.flatMap(Filing::recommended)
                .or(() -> window.map(FilingWindow::from))
                .orElse(renewal.asOf());
    }

    /** Returns the day after one HSP (i) period of stay, or the expiry if that is later. */
    private LocalDate timelineEnd() {
        LocalDate end = renewal.asOf().plus(periods.hspPeriodOfStay(renewal.asOf()));
        return renewal.expiresOn().filter(expiry -> expiry.isAfter(end)).orElse(end);
    }

    private List<Reason> reasons(
            Decision decision,
            Optional<PersonScore> score,
            Timeline timeline,
            Optional<RenewalPoints> points,
            LocalDate countedOn) {
        List<Reason> reasons = new ArrayList<>(decision.reasons());
        Outlook outlook = decision.outlook();
        if (renewal.filing().isPresent() && renewal.window().isPresent()) {
            reasons.add(Reason.of(Reason.Code.FILED_ON, renewal.filing().get()));
        }
        if (score.isPresent() && renewal.window().isPresent() && renewal.dependsOnPoints()) {
            reasons.addAll(Explanation.besidesPoints(score.get(), countedOn));
            reasons.addAll(Explanation.changes(timeline, renewal.asOf(), lastReportedChange()));
            int lost = points.map(RenewalPoints::ageLossSincePermission)
                    .orElseGet(OptionalInt::empty)
                    .orElse(0);
            if (lost > 0 && outlook.isToActOn()) {
                reasons.add(Reason.of(Reason.Code.LOST_SINCE_PERMISSION, lost));
            }
        }
        boolean anotherStatus =
                outlook == Outlook.OUT_OF_SCOPE || outlook == Outlook.CANDIDATE || outlook == Outlook.NOT_ELIGIBLE;
        if (anotherStatus && renewal.filing().isEmpty()) {
            renewal.window()
                    .ifPresent(
                            window -> reasons.add(Reason.of(Reason.Code.EXTENSION_DUE, window.to(), window.opensOn())));
        }
        return reasons;
    }

    /** Returns the last day of reported changes: the last day on which a decision can be open, or none after filing. */
    private LocalDate lastReportedChange() {
        return renewal.filing().isPresent()
                ? renewal.asOf()
                : periods.decisionLimit(renewal.expiresOn().orElseThrow());
    }

    private Procedure procedure(Outlook outlook) {
        return switch (outlook) {
            case LEFT, NOT_FOREIGN, NO_RENEWAL -> Procedure.NONE;
            case EXPIRED -> Procedure.REVIEW;
            case NEEDS_DATA ->
                renewal.dependsOnPoints() && renewal.window().isPresent()
                        ? Procedure.EXTENSION_OF_PERIOD_OF_STAY
                        : Procedure.REVIEW;
            case EMPLOYER_CHANGED -> Procedure.CHANGE_OF_STATUS_OF_RESIDENCE;
            default -> Procedure.EXTENSION_OF_PERIOD_OF_STAY;
        };
    }
}
