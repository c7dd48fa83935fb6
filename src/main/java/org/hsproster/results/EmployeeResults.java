package org.hsproster.results;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Fallback;
import org.hsproster.renewal.FilingWindow;
import org.hsproster.renewal.OpportunityState;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.Remedy;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.renewal.application.Fee;
import org.hsproster.renewal.application.Paper;
import org.hsproster.renewal.application.PaperSet;
import org.hsproster.renewal.timeline.Timeline;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.OutlookChange;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.finding.LocatedFinding;
import org.jspecify.annotations.Nullable;

/** Converts assessments to entries of the results document. */
final class EmployeeResults {

    private final Sentences sentences;
    private final ItemResults items;

    EmployeeResults(Texts texts) {
        this.sentences = new Sentences(texts);
        this.items = new ItemResults(texts);
    }

    /**
     * Returns the entry of a person.
     *
     * @param application how far it is; null for a person who has none
     */
    EmployeeResult of(AssessedEntry assessed, @Nullable CaseResult application) {
        Employee employee = assessed.entry().employee();
        RenewalAssessment assessment = assessed.assessment();
        return new EmployeeResult(
                assessed.entry().sheet().file().getFileName().toString(),
                assessed.entry().sheet().sheet().orElse(null),
                assessed.entry().row(),
                employee.confirmed(Fact.EMPLOYEE_NO).orElse(null),
                employee.confirmed(Fact.NAME).orElse(null),
                status(employee, assessment.outlook()),
                assessment.category().map(ActivityCategory::sheet).orElse(null),
                iso(employee.confirmed(Fact.EXPIRES_ON)),
                assessment.outlook().name(),
                assessment.outlook().severity().name(),
                assessment.window().map(EmployeeResults::window).orElse(null),
                iso(assessment.recommendedFilingDate()),
                iso(assessment.lastSafeFilingDate()),
                assessment.points().map(EmployeeResults::points).orElse(null),
                items.of(assessed),
                assessment.evidence().awards().stream()
                        .map(award -> award.item().id())
                        .toList(),
                assessment.timeline().segments().stream().map(this::segment).toList(),
                sentences.reasons(assessment),
                assessment.remedies().stream().map(this::remedy).toList(),
                assessment.procedure().name(),
                assessment.openOpportunities().stream().map(Enum::name).toList(),
                assessment.opportunities().stream()
                        .map(EmployeeResults::opportunity)
                        .toList(),
                assessment.categories().stream().map(ActivityCategory::sheet).toList(),
                iso(assessment.urgency().deadline()),
                iso(assessment.lastCounterDate()),
                assessment.urgency().isToActOn(),
                assessment.urgency().isDueSoon(),
                assessment.fee().due().map(EmployeeResults::fee).orElse(null),
                application,
                assessment.papers().stream().map(EmployeeResults::application).toList(),
                assessment.fallback().map(this::fallback).orElse(null),
                change(assessed.change()),
                assessed.findings().stream().map(this::problem).toList());
    }

    EmployeeResult.Problem problem(LocatedFinding located) {
        return new EmployeeResult.Problem(
                located.finding().code().name(),
                located.finding().severity().name(),
                located.file(),
                located.sheet().orElse(null),
                located.cell().orElse(null),
                sentences.problem(located));
    }

    /**
     * Returns the status of residence. Without a recorded one, it is none for Japanese nationals, and unknown
     * otherwise.
     */
    private static String status(Employee employee, Outlook outlook) {
        return employee.confirmed(Fact.STATUS_OF_RESIDENCE)
                .map(Enum::name)
                .orElse(outlook == Outlook.NOT_FOREIGN ? "NONE" : "UNKNOWN");
    }

    /** Returns the change; null in the first run. */
    private static @Nullable String change(Optional<OutlookChange> change) {
        return change.map(OutlookChange::kind)
                .filter(kind -> kind != OutlookChange.Kind.FIRST)
                .map(Enum::name)
                .orElse(null);
    }

    private static EmployeeResult.Window window(FilingWindow window) {
        return new EmployeeResult.Window(
                window.opensOn().toString(),
                window.from().toString(),
                window.to().toString());
    }

    private static EmployeeResult.Points points(RenewalPoints points) {
        return new EmployeeResult.Points(
                points.asOf(),
                points.atFiling(),
                number(points.atExpiry()),
                number(points.atDecisionLimit()),
                points.possibleAtFiling(),
                points.remunerationFloorMet().orElse(null),
                number(points.ageLoss()),
                number(points.ageLossSincePermission()));
    }

    private EmployeeResult.Segment segment(Timeline.Segment segment) {
        return new EmployeeResult.Segment(
                segment.from().toString(),
                segment.points(),
                segment.causes().stream().map(sentences::cause).toList());
    }

    private EmployeeResult.RemedyResult remedy(Remedy remedy) {
        return new EmployeeResult.RemedyResult(
                remedy.actions().stream().map(this::action).toList(),
                remedy.pointsAfter(),
                remedy.reaches(),
                iso(remedy.feasibleBefore()));
    }

    private EmployeeResult.ActionResult action(Remedy.Action action) {
        @Nullable
        Long amount = action.amountYen().isPresent() ? action.amountYen().getAsLong() : null;
        return new EmployeeResult.ActionResult(
                action.type().name(), action.gain(), amount, iso(action.date()), sentences.action(action));
    }

    private static EmployeeResult.OpportunityResult opportunity(OpportunityState state) {
        return new EmployeeResult.OpportunityResult(
                state.opportunity().name(),
                state.state().name(),
                state.missing().stream().map(Fact::id).toList());
    }

    private static EmployeeResult.ApplicationResult application(PaperSet set) {
        return new EmployeeResult.ApplicationResult(
                set.purpose().name(),
                set.employerCategory().orElse(null),
                set.papers().stream().map(Paper::id).toList());
    }

    private static EmployeeResult.FeeResult fee(Fee.Due fee) {
        return new EmployeeResult.FeeResult(
                fee.yen(), fee.onlineYen().isPresent() ? fee.onlineYen().getAsLong() : null);
    }

    private EmployeeResult.FallbackResult fallback(Fallback fallback) {
        return new EmployeeResult.FallbackResult(
                fallback.status().name(), fallback.open().orElse(null), sentences.because(fallback));
    }

    private static @Nullable String iso(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
