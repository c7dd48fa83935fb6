package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.points.KnownFacts;
import org.hsproster.points.PointSheet;
import org.hsproster.renewal.fact.FactResolution;
import org.hsproster.renewal.fact.FiledApplication;
import org.hsproster.renewal.timeline.PersonScore;
import org.hsproster.rulebook.Rulebook;

/**
 * Assesses the coming renewal of one person. Has rules but no state of any person, so that one instance can be used by
 * several threads.
 *
 * <p>Points are counted on the day of filing, as the agency's form says (申請の時点の年齢).
 */
public final class RenewalAssessor {

    private final EnumMap<ActivityCategory, PointSheet> sheets = new EnumMap<>(ActivityCategory.class);
    private final RenewalRules rules;
    private final RenewalPeriods periods;
    private final Triage triage;
    private final FactResolution resolution;

    public RenewalAssessor(Rulebook rulebook) {
        for (ActivityCategory category : ActivityCategory.values()) {
            sheets.put(category, PointSheet.of(rulebook, category));
        }
        this.rules = RenewalRules.of(rulebook);
        this.periods = rules.periods();
        this.triage = new Triage(periods);
        this.resolution = new FactResolution(rulebook, sheets);
    }

    /** Returns the assessment of one person without facts of the designated organization and without earlier runs. */
    public RenewalAssessment assess(Employee recorded, LocalDate asOf) {
        return assess(recorded, Optional.empty(), EarlierRuns.none(), asOf);
    }

    /**
     * Returns the assessment of one person on the day of the run; never fails because of data.
     *
     * @param designated the facts of the designated organization ({@link Fact#ofEmployer()})
     * @param earlierRuns only looked up if they can show that permanent residence is open
     */
    public RenewalAssessment assess(
            Employee recorded, Optional<Employee> designated, EarlierRuns earlierRuns, LocalDate asOf) {
        FactResolution.Resolved resolved = resolution.of(recorded, asOf);
        FiledApplication application = FiledApplication.of(resolved.employee(), asOf, periods.filingLead(asOf));
        Employee employee = application.asCounted(resolved.employee(), asOf);
        RenewalCase unscored = new RenewalCase(
                employee,
                designated,
                asOf,
                application,
                sheetsOf(employee),
                window(employee, application, asOf),
                Optional.empty(),
                earlierRuns,
                resolved.findings());
        Optional<Decision> decided = triage.decide(unscored);
        boolean hasPoints = decided.isEmpty() || decided.get().outlook().hasPoints();
        return !hasPoints || unscored.lacksBirthDate()
                ? new AssessmentBuilder(unscored, rules).build(decided.orElseGet(() -> notScored(unscored)))
                : scored(unscored, decided);
    }

    private RenewalAssessment scored(RenewalCase unscored, Optional<Decision> decided) {
        List<SheetAnswer> answers = new ArrayList<>();
        for (PointSheet sheet : unscored.sheets()) {
            RenewalCase renewal = unscored.with(score(sheet, unscored));
            answers.add(new SheetAnswer(renewal, decided.orElseGet(() -> byPoints(renewal)), rules));
        }
        SheetAnswer lowest = SheetAnswer.lowest(answers);
        return lowest.builder().build(decided.isPresent() ? decided.get() : SheetAnswer.together(answers, lowest));
    }

    private List<PointSheet> sheetsOf(Employee employee) {
        return PointSheet.categoriesOf(employee).stream()
                .map(category -> Objects.requireNonNull(sheets.get(category)))
                .toList();
    }

    private PersonScore score(PointSheet sheet, RenewalCase renewal) {
        Optional<LocalDate> opensOn = renewal.expiresOn().map(date -> date.minus(periods.filingWindow(renewal.asOf())));
        return PersonScore.of(sheet, KnownFacts.confirmed(renewal.employee(), opensOn));
    }

    /**
     * Returns the remaining days for filing or, with a filing that counts, only its day, as long as a decision on it
     * can be open.
     */
    private Optional<FilingWindow> window(Employee employee, FiledApplication application, LocalDate asOf) {
        Optional<LocalDate> expiry = employee.confirmed(Fact.EXPIRES_ON);
        Optional<LocalDate> filedOn = application.pendingSince();
        boolean open = expiry.filter(date -> !date.isBefore(asOf)
                        || (filedOn.isPresent()
                                && !periods.decisionLimit(date, asOf).isBefore(asOf)))
                .isPresent();
        if (!open) {
            return Optional.empty();
        }
        LocalDate opensOn = expiry.get().minus(periods.filingWindow(asOf));
        return Optional.of(filedOn.map(day -> new FilingWindow(opensOn, day, day))
                .orElseGet(() -> new FilingWindow(opensOn, opensOn.isBefore(asOf) ? asOf : opensOn, expiry.get())));
    }

    /** Returns the decision by points, for skilled work with an expiry that is not past or a filing that counts. */
    private Decision byPoints(RenewalCase renewal) {
        PersonScore score = renewal.score().orElseThrow();
        Filing filing = Filing.of(renewal, renewal.window().orElseThrow(), score, rules.counterDays());
        return renewal.isHspI() ? new HspOutlook(renewal, score, filing, rules).decide() : ofOtherWork(score, filing);
    }

    /** Returns the decision for holders of other work statuses, who could change to HSP (i). */
    private static Decision ofOtherWork(PersonScore score, Filing filing) {
        LocalDate date = filing.recommended().orElse(filing.window().from());
        int total = score.totalOn(date);
        int required = score.sheet().criteria().requiredTotal(date);
        return filing.passesOnNoDay()
                ? Decision.of(Outlook.NOT_ELIGIBLE, Reason.of(Reason.Code.TOO_FEW_FOR_HSP, date, total, required))
                : Decision.of(Outlook.CANDIDATE, Reason.of(Reason.Code.COULD_CHANGE_TO_HSP, date, total, required));
    }

    /** Returns the decision without points; HSP (i) holders have a birth date here, if their sheet needs one. */
    private static Decision notScored(RenewalCase renewal) {
        return new Decision(
                Outlook.NOT_ELIGIBLE,
                List.of(Reason.ofUnusable(renewal.employee().reported(Fact.BIRTH_DATE), Fact.BIRTH_DATE)));
    }
}
