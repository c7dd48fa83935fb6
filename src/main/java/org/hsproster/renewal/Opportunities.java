package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Likeness;
import org.hsproster.renewal.fact.BusinessManagerCriteria;
import org.hsproster.renewal.fact.PublicDuties;
import org.hsproster.renewal.timeline.PersonScore;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;

/** Finds better statuses whose conditions are met on record, or may be met. */
final class Opportunities {

    /** The outlooks of people whose status ends, or whose points are not those of their work. */
    private static final Set<Outlook> NONE =
            EnumSet.of(Outlook.EXPIRED, Outlook.EMPLOYER_CHANGED, Outlook.OUT_OF_SCOPE);

    private final Parameter hspYears;
    private final Parameter specialYears;
    private final BusinessManagerCriteria criteria;
    private final PublicDuties duties;
    private final RenewalPeriods periods;
    private final List<PermanentResidence> tracks;

    Opportunities(Rulebook rulebook, RenewalPeriods periods, BusinessManagerCriteria criteria, PublicDuties duties) {
        this.hspYears = rulebook.parameter("renewal.hsp_ii_years");
        this.specialYears = rulebook.parameter("renewal.hsp_ii_special_years");
        this.criteria = criteria;
        this.duties = duties;
        this.periods = periods;
        this.tracks = List.of(
                new PermanentResidence(Opportunity.PERMANENT_RESIDENCE_80, rulebook, periods, criteria),
                new PermanentResidence(Opportunity.PERMANENT_RESIDENCE_70, rulebook, periods, criteria));
    }

    /**
     * Returns the opportunities in the order of {@link Opportunity}; empty for a person without points.
     *
     * @param countedOn the day on which the points of the renewal are counted
     */
    List<OpportunityState> of(RenewalCase renewal, Outlook outlook, LocalDate countedOn) {
        boolean isTold = !NONE.contains(outlook)
                && !renewal.isRefused()
                && renewal.dependsOnPoints()
                && renewal.expiresOn().isPresent();
        return isTold
                ? renewal.score()
                        .map(score -> of(renewal, outlook, score, countedOn))
                        .orElseGet(List::of)
                : List.of();
    }

    private List<OpportunityState> of(RenewalCase renewal, Outlook outlook, PersonScore score, LocalDate countedOn) {
        List<OpportunityState> found = new ArrayList<>();
        if (outlook == Outlook.CANDIDATE) {
            withCriteria(Opportunity.HSP_I, renewal).state().ifPresent(found::add);
        }
        List<Fact<?>> inTheWay = inTheWay(renewal);
        hspIi(renewal, score, inTheWay).ifPresent(found::add);
        LocalDate today = renewal.asOf();
        tracks.stream()
                .filter(track -> track.isInForceOn(today))
                .flatMap(track -> track.of(renewal, score, inTheWay).stream())
                .forEach(found::add);
        if (isSpecialOn(score, countedOn)) {
            found.add(OpportunityState.open(Opportunity.SPECIAL_HIGHLY_SKILLED));
        }
        return found;
    }

    /** Returns HSP (ii), for which the activity as HSP (i) counts and the requirements must be met today. */
    private Optional<OpportunityState> hspIi(RenewalCase renewal, PersonScore score, List<Fact<?>> inTheWay) {
        LocalDate today = renewal.asOf();
        Parameter years = isSpecialOn(score, today) ? specialYears : hspYears;
        LocalDate firstOfHspI = hspYears.versions().get(0).effectiveFrom();
        Optional<LocalDate> since = renewal.pastDay(Fact.HSP_SINCE).filter(day -> !day.isBefore(firstOfHspI));
        return withCriteria(Opportunity.HSP_II, renewal)
                .and(renewal.isHspI())
                .and(score.passesOnRecord(today), score.openFacts())
                .and(since.map(day -> !day.plusYears(years.valueOn(today)).isAfter(today)), Fact.HSP_SINCE)
                .unless(inTheWay)
                .state()
                .map(state -> state.lasting(new QualifyingPeriod(OptionalInt.empty(), years.valueOn(today), since)));
    }

    /** Returns the conditions of an opportunity, of which the criteria of Business Manager are one. */
    private Conditions withCriteria(Opportunity opportunity, RenewalCase renewal) {
        return new Conditions(opportunity)
                .and(
                        criteria.metBy(renewal.employee(), renewal.sheets(), renewal.asOf()),
                        criteria.lacking(renewal.sheets()));
    }

    /** Returns the facts that have to be settled before any application. */
    private List<Fact<?>> inTheWay(RenewalCase renewal) {
        List<Fact<?>> facts =
                new ArrayList<>(duties.inTheWay(renewal.employee(), periods.lastPermission(renewal), renewal.asOf()));
        EmployerNames.of(renewal.employee())
                .filter(names -> renewal.isHspI() && names.likeness() == Likeness.QUESTION)
                .ifPresent(names -> facts.add(Fact.DESIGNATED_ORGANIZATION));
        return facts;
    }

    private static boolean isSpecialOn(PersonScore score, LocalDate date) {
        return score.sheet().criteria().isSpecialHighlySkilled(score.facts(), date);
    }
}
