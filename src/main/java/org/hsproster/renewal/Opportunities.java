package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.timeline.PersonScore;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;

/** Finds better statuses that look open, according to the recorded facts. */
final class Opportunities {

    /** Outlooks without known points in the past: the stay is over, or the facts are those of a new employer. */
    private static final Set<Outlook> WITHOUT_PAST = EnumSet.of(Outlook.EXPIRED, Outlook.EMPLOYER_CHANGED);

    private final Parameter hspYears;
    private final Parameter specialYears;
    private final Track track80;
    private final Track track70;

    Opportunities(Rulebook rulebook) {
        this.hspYears = rulebook.parameter("renewal.hsp_ii_years");
        this.specialYears = rulebook.parameter("renewal.hsp_ii_special_years");
        this.track80 = Track.of(rulebook, "renewal.permanent_residence_80");
        this.track70 = Track.of(rulebook, "renewal.permanent_residence_70");
    }

    /**
     * Returns the opportunities; empty for a person without points.
     *
     * @param countedOn the day on which the points of the renewal are counted
     */
    Set<Opportunity> of(RenewalCase renewal, Outlook outlook, Optional<PersonScore> score, LocalDate countedOn) {
        return score.isPresent() ? of(renewal, outlook, score.get(), countedOn) : Set.of();
    }

    private Set<Opportunity> of(RenewalCase renewal, Outlook outlook, PersonScore score, LocalDate countedOn) {
        Set<Opportunity> opportunities = EnumSet.noneOf(Opportunity.class);
        if (outlook == Outlook.CANDIDATE) {
            opportunities.add(Opportunity.HSP_I);
        }
        if (isSpecialOn(score, countedOn)) {
            opportunities.add(Opportunity.SPECIAL_HIGHLY_SKILLED);
        }
        LocalDate asOf = renewal.asOf();
        if (renewal.dependsOnPoints() && !WITHOUT_PAST.contains(outlook) && score.passesOn(asOf)) {
            if (isLongEnoughHspI(renewal, score)) {
                opportunities.add(Opportunity.HSP_II);
            }
            if (track80.isOpenTo(score, asOf)) {
                opportunities.add(Opportunity.PERMANENT_RESIDENCE_80);
            }
            if (track70.isOpenTo(score, asOf)) {
                opportunities.add(Opportunity.PERMANENT_RESIDENCE_70);
            }
        }
        return opportunities;
    }

    private boolean isLongEnoughHspI(RenewalCase renewal, PersonScore score) {
        LocalDate asOf = renewal.asOf();
        Parameter years = isSpecialOn(score, asOf) ? specialYears : hspYears;
        return renewal.isHspI()
                && renewal.employee()
                        .confirmed(Fact.HSP_SINCE)
                        .filter(since -> !since.plusYears(years.valueOn(asOf)).isAfter(asOf))
                        .isPresent();
    }

    private static boolean isSpecialOn(PersonScore score, LocalDate date) {
        return score.sheet().criteria().isSpecialHighlySkilled(score.facts(), date);
    }

    /**
     * Permanent residence after fewer years with a total throughout them.
     *
     * @param points the total on the day of the application and on every day of the preceding years
     */
    private record Track(Parameter points, Parameter years) {

        static Track of(Rulebook rulebook, String id) {
            return new Track(rulebook.parameter(id + "_points"), rulebook.parameter(id + "_years"));
        }

        /** Tests whether the track is open; false for days before the first rule. */
        boolean isOpenTo(PersonScore score, LocalDate asOf) {
            return points.isInForceOn(asOf)
                    && score.hasThroughout(
                            Math.toIntExact(points.valueOn(asOf)), asOf.minusYears(years.valueOn(asOf)), asOf);
        }
    }
}
