package org.hsproster.renewal.fact;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;

/** Makes dates of the stay unclear that contradict each other. The bounds are precautions of this program. */
final class StayPlausibility {

    private final Parameter longestStay;
    private final Parameter earlyExpiry;
    private final Parameter lateExpiry;

    StayPlausibility(Rulebook rulebook) {
        this.longestStay = rulebook.parameter("renewal.plausible_stay");
        this.earlyExpiry = rulebook.parameter("renewal.plausible_early_expiry");
        this.lateExpiry = rulebook.parameter("renewal.plausible_late_expiry");
    }

    /** Checks all dates. A doubtful date is not compared with others. */
    void check(UnclearFacts doubts) {
        expiry(doubts);
        permission(doubts);
        period(doubts);
        card(doubts);
    }

    private void expiry(UnclearFacts doubts) {
        boolean hspI = doubts.confirmed(Fact.STATUS_OF_RESIDENCE)
                .filter(status -> status.nature() == StatusOfResidence.Nature.HSP_I)
                .isPresent();
        LocalDate last = doubts.asOf().plusMonths(longestStay.valueOn(doubts.asOf()));
        doubts.confirmed(Fact.EXPIRES_ON)
                .filter(expiry -> hspI && expiry.isAfter(last))
                .ifPresent(expiry -> {
                    doubts.report(Fact.EXPIRES_ON, RenewalFindingCode.IMPLAUSIBLE_EXPIRY, expiry);
                    doubts.doubt(Fact.EXPIRES_ON);
                });
    }

    private static void permission(UnclearFacts doubts) {
        LocalDate last =
                doubts.confirmed(Fact.EXPIRES_ON).filter(doubts.asOf()::isAfter).orElse(doubts.asOf());
        doubts.confirmed(Fact.PERMITTED_ON)
                .filter(permission -> permission.isAfter(last))
                .ifPresent(permission -> {
                    doubts.report(Fact.PERMITTED_ON, RenewalFindingCode.IMPLAUSIBLE_PERMISSION, permission, last);
                    doubts.doubt(Fact.PERMITTED_ON);
                });
    }

    /** Checks the period of stay; an extension begins at the old expiry, so that some months more are usual. */
    private void period(UnclearFacts doubts) {
        Optional<LocalDate> expiry = doubts.confirmed(Fact.EXPIRES_ON);
        Optional<LocalDate> permission = doubts.confirmed(Fact.PERMITTED_ON);
        Optional<Period> period = doubts.confirmed(Fact.PERIOD_OF_STAY);
        if (expiry.isEmpty() || permission.isEmpty() || period.isEmpty()) {
            return;
        }
        LocalDate due = permission.get().plus(period.get());
        LocalDate asOf = doubts.asOf();
        if (expiry.get().isBefore(due.minusMonths(earlyExpiry.valueOn(asOf)))
                || expiry.get().isAfter(due.plusMonths(lateExpiry.valueOn(asOf)))) {
            doubts.report(
                    Fact.PERMITTED_ON,
                    RenewalFindingCode.PERMISSION_AND_PERIOD_CONTRADICT_EXPIRY,
                    permission.get(),
                    due,
                    expiry.get());
            doubts.doubt(Fact.PERMITTED_ON);
            doubts.doubt(Fact.PERIOD_OF_STAY);
        }
    }

    /** Checks the card; many rosters have the date of the old one, so that nothing becomes unclear. */
    private static void card(UnclearFacts doubts) {
        Optional<LocalDate> expiry = doubts.confirmed(Fact.EXPIRES_ON);
        doubts.confirmed(Fact.CARD_VALIDITY)
                .filter(card -> expiry.filter(card::isBefore).isPresent())
                .ifPresent(card -> doubts.report(
                        Fact.CARD_VALIDITY, RenewalFindingCode.CARD_ENDS_BEFORE_EXPIRY, card, expiry.get()));
    }
}
