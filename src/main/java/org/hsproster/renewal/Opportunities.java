package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.fact.BusinessManagerCriteria;
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
    private final List<PermanentResidence> tracks;

    Opportunities(Rulebook rulebook, RenewalPeriods periods, BusinessManagerCriteria criteria) {
        this.hspYears = rulebook.parameter("renewal.hsp_ii_years");
        this.specialYears = rulebook.parameter("renewal.hsp_ii_special_years");
        this.criteria = criteria;
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
            found.add(OpportunityState.open(Opportunity.HSP_I));
        }
        hspIi(renewal, score).ifPresent(found::add);
        LocalDate today = renewal.asOf();
        tracks.stream()
                .filter(track -> track.isInForceOn(today))
                .flatMap(track -> track.of(renewal, score).stream())
                .forEach(found::add);
        if (isSpecialOn(score, countedOn)) {
            found.add(OpportunityState.open(Opportunity.SPECIAL_HIGHLY_SKILLED));
        }
        return found;
    }

    /** Returns HSP (ii), for which the activity as HSP (i) counts and the requirements must be met today. */
    private Optional<OpportunityState> hspIi(RenewalCase renewal, PersonScore score) {
        LocalDate today = renewal.asOf();
        Parameter years = isSpecialOn(score, today) ? specialYears : hspYears;
        return new Conditions(Opportunity.HSP_II)
                .and(renewal.isHspI())
                .and(score.passesOnRecord(today), score.openFacts())
                .and(
                        renewal.employee()
                                .confirmed(Fact.HSP_SINCE)
                                .map(since ->
                                        !since.plusYears(years.valueOn(today)).isAfter(today)),
                        Fact.HSP_SINCE)
                .and(criteria.metBy(renewal.employee(), renewal.sheets(), today), criteria.lacking(renewal.sheets()))
                .state();
    }

    private static boolean isSpecialOn(PersonScore score, LocalDate date) {
        return score.sheet().criteria().isSpecialHighlySkilled(score.facts(), date);
    }
}
