package org.hsproster.renewal;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;

/** The periods around a renewal, from the rulebook. */
final class RenewalPeriods {

    private final Parameter filingWindow;
    private final Parameter filingLead;
    private final Parameter specialPeriod;
    private final Parameter hspPeriodOfStay;
    private final Parameter dueSoon;

    RenewalPeriods(Rulebook rulebook) {
        this.filingWindow = rulebook.parameter("renewal.filing_window");
        this.filingLead = rulebook.parameter("renewal.filing_lead");
        this.specialPeriod = rulebook.parameter("renewal.special_period");
        this.hspPeriodOfStay = rulebook.parameter("renewal.hsp_i_period_of_stay");
        this.dueSoon = rulebook.parameter("renewal.due_soon");
    }

    /** Returns the period before expiry in which an extension can be filed. */
    Period filingWindow(LocalDate on) {
        return Period.ofMonths(Math.toIntExact(filingWindow.valueOn(on)));
    }

    /** Returns the period before expiry in which a filing counts as that of the coming renewal. */
    Period filingLead(LocalDate on) {
        return Period.ofMonths(Math.toIntExact(filingLead.valueOn(on)));
    }

    /** Returns the months by which a stay continues while a decision is open (特例期間). */
    int specialPeriod(LocalDate on) {
        return Math.toIntExact(specialPeriod.valueOn(on));
    }

    /** Returns the last day on which a decision on an application filed by {@code expiresOn} can be open. */
    LocalDate decisionLimit(LocalDate expiresOn) {
        return expiresOn.plusMonths(specialPeriod(expiresOn));
    }

    /** Returns the number of days before its end from which a stay is due soon. */
    int dueSoon(LocalDate on) {
        return Math.toIntExact(dueSoon.valueOn(on));
    }

    /**
     * Returns the last day of an open decision by the rule of {@code on}, for an expiry that may be before the first
     * rule.
     */
    LocalDate decisionLimit(LocalDate expiresOn, LocalDate on) {
        return expiresOn.plusMonths(specialPeriod(on));
    }

    /** Returns the period of stay of HSP (i). */
    Period hspPeriodOfStay(LocalDate on) {
        return Period.ofYears(Math.toIntExact(hspPeriodOfStay.valueOn(on)));
    }

    /** Returns the recorded period of stay, else that of HSP (i). */
    Optional<Period> ofStay(RenewalCase renewal) {
        return renewal.employee()
                .confirmed(Fact.PERIOD_OF_STAY)
                .or(() -> renewal.isHspI() ? Optional.of(hspPeriodOfStay(renewal.asOf())) : Optional.empty());
    }

    /** Returns the recorded day of the last permission, else the expiry minus the period of stay. */
    Optional<LocalDate> lastPermission(RenewalCase renewal) {
        return renewal.employee()
                .confirmed(Fact.PERMITTED_ON)
                .or(() -> renewal.expiresOn().flatMap(expiry -> ofStay(renewal).map(expiry::minus)));
    }
}
