package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.points.KnownFacts;
import org.hsproster.points.Sheet;
import org.hsproster.rulebook.Rulebook;

/**
 * Works out what is to be said about one person's coming renewal. Holds rules and no state of any person, so one
 * instance serves any number of threads.
 *
 * <p>Points are counted on the day of filing, as the agency's form says (申請の時点の年齢).
 */
public final class RenewalAssessor {

    private final EnumMap<ActivityCategory, Sheet> sheets = new EnumMap<>(ActivityCategory.class);
    private final RenewalRules rules;
    private final RenewalPeriods periods;
    private final FactResolution resolution;

    public RenewalAssessor(Rulebook rulebook) {
        for (ActivityCategory category : ActivityCategory.values()) {
            sheets.put(category, Sheet.of(rulebook, category));
        }
        this.rules = RenewalRules.of(rulebook);
        this.periods = rules.periods();
        this.resolution = new FactResolution(rulebook, sheets);
    }

    /** The assessment of one person of whose designated organization nothing is known but the name. */
    public RenewalAssessment assess(Employee recorded, LocalDate asOf) {
        return assess(recorded, Optional.empty(), asOf);
    }

    /**
     * The assessment of one person on the day of the run; never fails for what a roster may hold.
     *
     * @param designated the facts of an employer ({@link Fact#ofEmployer()}) for the designated organization
     */
    public RenewalAssessment assess(Employee recorded, Optional<Employee> designated, LocalDate asOf) {
        FactResolution.Resolved resolved = resolution.of(recorded);
        Employee employee = resolved.employee();
        Optional<FilingWindow> window =
                employee.confirmed(Fact.EXPIRES_ON).flatMap(expiresOn -> window(expiresOn, asOf));
        RenewalCase unscored = new RenewalCase(
                employee,
                designated,
                asOf,
                Application.of(employee, asOf, periods.filingLead(asOf)),
                window,
                Optional.empty(),
                resolved.findings());
        Optional<Decision> decided = new Triage(periods.specialPeriod(asOf)).decide(unscored);
        boolean hasPoints = decided.isEmpty() || decided.get().outlook().hasPoints();
        RenewalCase renewal = hasPoints ? unscored.with(score(employee, asOf)) : unscored;
        return new AssessmentBuilder(renewal, rules).build(decided.orElseGet(() -> byPoints(renewal)));
    }

    private Optional<FilingWindow> window(LocalDate expiresOn, LocalDate asOf) {
        if (expiresOn.isBefore(asOf)) {
            return Optional.empty();
        }
        LocalDate opensOn = expiresOn.minus(periods.filingWindow(asOf));
        return Optional.of(new FilingWindow(opensOn, opensOn.isBefore(asOf) ? asOf : opensOn, expiresOn));
    }

    private Optional<PersonScore> score(Employee employee, LocalDate asOf) {
        Optional<LocalDate> opensOn =
                employee.confirmed(Fact.EXPIRES_ON).map(date -> date.minus(periods.filingWindow(asOf)));
        Sheet sheet = Objects.requireNonNull(sheets.get(Sheet.categoryOf(employee)));
        return employee.confirmed(Fact.BIRTH_DATE)
                .map(birthDate -> PersonScore.of(sheet, KnownFacts.confirmed(employee, birthDate, opensOn)));
    }

    /** For somebody with a status of residence that is skilled work, and an expiry that is not past; HSP (i) holders have a birth date by now. */
    private Decision byPoints(RenewalCase renewal) {
        if (renewal.score().isEmpty()) {
            return new Decision(
                    Outlook.NOT_ELIGIBLE,
                    List.of(Reason.ofUnusable(renewal.employee().reported(Fact.BIRTH_DATE), Fact.BIRTH_DATE)));
        }
        PersonScore score = renewal.score().get();
        FilingWindow window = renewal.window().orElseThrow();
        Filing filing = Filing.of(renewal, window, score, rules.counterDays());
        return renewal.isHspI()
                ? new HspOutlook(renewal, score, filing, periods.decisionLimit(window.to())).decide()
                : WorkOutlook.decide(score, filing);
    }
}
