package org.hsproster.workbook;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.points.ItemDetails;
import org.hsproster.renewal.Opportunity;
import org.hsproster.renewal.Reason;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.renewal.application.EvidenceSet;
import org.hsproster.renewal.application.Fee;
import org.hsproster.renewal.timeline.Timeline;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.OutlookChange;
import org.hsproster.roster.person.OtherRows;
import org.hsproster.roster.person.RosterEntry;

/**
 * A person as managers may see it. It is built from what is allowed, so that no sheet can show anything else: no fact
 * but the ones named, no award, no birthday, no amount.
 */
final class ManagerView {

    /** The reasons about dates of filing and totals. Those about birthdays are replaced by one without a date. */
    private static final Set<Reason.Code> REASONS = EnumSet.of(
            Reason.Code.LEFT_ON,
            Reason.Code.LEFT_BY_STATE,
            Reason.Code.NO_PERIOD_OF_STAY,
            Reason.Code.EXPIRED,
            Reason.Code.REFUSED,
            Reason.Code.FILED_ON,
            Reason.Code.DECISION_OPEN_AFTER_EXPIRY,
            Reason.Code.FAILS_ON_FILING,
            Reason.Code.PASSES_ON_FILING,
            Reason.Code.FACT_MISSING,
            Reason.Code.FACT_UNREADABLE,
            Reason.Code.OUT_OF_SCOPE,
            Reason.Code.EMPLOYER_CHANGED,
            Reason.Code.PASSES_ON_NO_DAY,
            Reason.Code.PASSES_FROM_TO,
            Reason.Code.PASSES_THROUGHOUT,
            Reason.Code.PASSES_WITHOUT_MARGIN,
            Reason.Code.COULD_CHANGE_TO_HSP,
            Reason.Code.TOO_FEW_FOR_HSP,
            Reason.Code.EXTENSION_DUE,
            Reason.Code.DUE_SOON,
            Reason.Code.DUE_SOON_ALONE,
            Reason.Code.ONLINE_ONLY);

    private static final Set<Opportunity> OPPORTUNITIES = EnumSet.of(
            Opportunity.HSP_I,
            Opportunity.HSP_II,
            Opportunity.PERMANENT_RESIDENCE_70,
            Opportunity.PERMANENT_RESIDENCE_80);

    /** A finding whose values name facts, but not their values. */
    private static final String FACT_MISSING = "REQUIRED_FACT_MISSING";

    private ManagerView() {}

    static AssessedEntry of(AssessedEntry person, List<Fact<?>> facts) {
        RosterEntry entry = person.entry();
        Employee employee = Employee.unknown();
        for (Fact<?> fact : facts) {
            employee = with(employee, entry.employee(), fact);
        }
        return new AssessedEntry(
                new RosterEntry(entry.sheet(), entry.row(), employee, Optional.empty(), List.of(), OtherRows.none()),
                of(person.assessment()),
                person.change().map(OutlookChange::withoutCauses));
    }

    private static <T> Employee with(Employee employee, Employee recorded, Fact<T> fact) {
        return employee.with(fact, recorded.reported(fact));
    }

    private static RenewalAssessment of(RenewalAssessment assessment) {
        return new RenewalAssessment(
                assessment.outlook(),
                assessment.categories(),
                assessment.window(),
                assessment.recommendedFilingDate(),
                assessment.lastSafeFilingDate(),
                assessment.lastCounterDate(),
                assessment.urgency(),
                assessment.points().map(ManagerView::of),
                List.of(),
                ItemDetails.none(),
                new EvidenceSet(List.of()),
                Timeline.none(),
                reasons(assessment.reasons()),
                List.of(),
                assessment.procedure(),
                assessment.opportunities().stream()
                        .filter(state -> state.isOpen() && OPPORTUNITIES.contains(state.opportunity()))
                        .toList(),
                Optional.empty(),
                new Fee.None(),
                List.of(),
                assessment.findings().stream().filter(ManagerView::isAllowed).toList());
    }

    /** Returns the totals around filing, without the points that birthdays take. */
    private static RenewalPoints of(RenewalPoints points) {
        return new RenewalPoints(
                points.countedOn(),
                points.required(),
                points.asOf(),
                points.atFiling(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                points.possibleAtFiling(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    private static List<Reason> reasons(List<Reason> reasons) {
        Stream<Reason> allowed = reasons.stream()
                .filter(reason -> REASONS.contains(reason.code()))
                .map(ManagerView::withoutNames);
        Stream<Reason> ageBand = reasons.stream()
                .filter(reason -> reason.code() == Reason.Code.BIRTHDAY)
                .limit(1)
                .map(reason -> new Reason(Reason.Code.AGE_BAND_ENDS, List.of()));
        return Stream.concat(allowed, ageBand).toList();
    }

    private static Reason withoutNames(Reason reason) {
        return reason.code() == Reason.Code.EMPLOYER_CHANGED
                ? new Reason(Reason.Code.CHANGE_OF_EMPLOYER, reason.values().subList(0, 2))
                : reason;
    }

    private static boolean isAllowed(Finding finding) {
        return finding.code().name().equals(FACT_MISSING);
    }
}
