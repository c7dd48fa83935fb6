package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.fact.BusinessManagerCriteria;
import org.hsproster.renewal.timeline.PersonScore;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;

/**
 * Permanent residence after fewer years of residence, with a total throughout them.
 *
 * <p>Source: guideline for permission for permanent residence (永住許可に関するガイドライン), 2(6) and (7), and note 1.
 */
final class PermanentResidence {

    private final Opportunity opportunity;
    private final Parameter points;
    private final Parameter years;
    private final Parameter shortestPeriod;
    private final RenewalPeriods periods;
    private final BusinessManagerCriteria criteria;

    PermanentResidence(
            Opportunity opportunity, Rulebook rulebook, RenewalPeriods periods, BusinessManagerCriteria criteria) {
        String id = "renewal." + opportunity.name().toLowerCase(Locale.ROOT);
        this.opportunity = opportunity;
        this.points = rulebook.parameter(id + "_points");
        this.years = rulebook.parameter(id + "_years");
        this.shortestPeriod = rulebook.parameter("renewal.permanent_residence_period");
        this.periods = periods;
        this.criteria = criteria;
    }

    boolean isInForceOn(LocalDate date) {
        return points.isInForceOn(date);
    }

    /**
     * Returns the opportunity with its state.
     *
     * @param inTheWay facts that have to be settled before any application
     */
    Optional<OpportunityState> of(RenewalCase renewal, PersonScore score, List<Fact<?>> inTheWay) {
        LocalDate today = renewal.asOf();
        LocalDate start = today.minusYears(years.valueOn(today));
        int total = Math.toIntExact(points.valueOn(today));
        Employee employee = renewal.employee();
        Conditions conditions = new Conditions(opportunity)
                .and(score.hasOnRecordThroughout(total, start, today), score.openFacts())
                .and(residesSince(start, renewal), Fact.RESIDENT_SINCE)
                .and(hasLongPeriod(renewal), Fact.PERIOD_OF_STAY)
                .and(criteria.metBy(employee, renewal.sheets(), today), criteria.lacking(renewal.sheets()))
                .unless(inTheWay);
        return conditions
                .state()
                .flatMap(state -> withEarlierTotals(conditions, renewal, total, start))
                .map(state -> state.lasting(period(renewal, score, total, start)));
    }

    /**
     * Adds the condition that the total of the earlier days is on record: by earlier runs, else by pay that is recorded
     * for then. Earlier runs come last, because they have to be looked up.
     */
    private Optional<OpportunityState> withEarlierTotals(
            Conditions conditions, RenewalCase renewal, int total, LocalDate start) {
        Optional<LocalDate> hired = renewal.employee().confirmed(Fact.HIRE_DATE);
        Optional<Boolean> byRuns = renewal.earlierRuns().hadThroughout(total, start, renewal.asOf());
        if (byRuns.isPresent()) {
            return conditions
                    .and(byRuns.filter(had -> had), Fact.ANNUAL_REMUNERATION)
                    .state();
        }
        return conditions
                .and(hired.map(date -> true), Fact.HIRE_DATE)
                .and(
                        hired.filter(start::isBefore).isEmpty() ? Optional.of(true) : Optional.empty(),
                        Fact.ANNUAL_REMUNERATION)
                .state();
    }

    /** Returns how long the total has to be held, and since when the facts and the evidence for then show it. */
    private QualifyingPeriod period(RenewalCase renewal, PersonScore score, int total, LocalDate start) {
        LocalDate today = renewal.asOf();
        return new QualifyingPeriod(
                OptionalInt.of(total),
                years.valueOn(today),
                evidenceSince(renewal, total, start).flatMap(day -> score.hasOnRecordSince(total, day, today)));
    }

    /**
     * Returns the first day whose pay is on record, by what decides on the condition: earlier runs where they cover the
     * years, else the hire date, else the earlier runs that there are.
     */
    private static Optional<LocalDate> evidenceSince(RenewalCase renewal, int total, LocalDate start) {
        EarlierRuns runs = renewal.earlierRuns();
        LocalDate today = renewal.asOf();
        Optional<LocalDate> byRuns = runs.hadSince(total, today);
        return runs.hadThroughout(total, start, today).isPresent()
                ? byRuns
                : renewal.employee()
                        .confirmed(Fact.HIRE_DATE)
                        .filter(hired -> !hired.isAfter(today))
                        .or(() -> byRuns);
    }

    /** Tests whether residence in Japan since {@code start} is on record; a hire date proves none. */
    private static Optional<Boolean> residesSince(LocalDate start, RenewalCase renewal) {
        Optional<LocalDate> earliest = Stream.of(Fact.RESIDENT_SINCE, Fact.HSP_SINCE, Fact.PERMITTED_ON)
                .flatMap(fact -> renewal.pastDay(fact).stream())
                .min(Comparator.naturalOrder());
        return earliest.filter(since -> !since.isAfter(start))
                .map(since -> true)
                .or(() -> renewal.pastDay(Fact.RESIDENT_SINCE).map(since -> false));
    }

    private Optional<Boolean> hasLongPeriod(RenewalCase renewal) {
        long months = shortestPeriod.valueOn(renewal.asOf());
        return periods.ofStay(renewal).map(period -> period.toTotalMonths() >= months);
    }
}
