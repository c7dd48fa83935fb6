package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.Optional;

/** Outlooks decided by expiry and application, before points are counted. */
final class StayOutlook {

    private final RenewalPeriods periods;

    StayOutlook(RenewalPeriods periods) {
        this.periods = periods;
    }

    Optional<Decision> expired(RenewalCase renewal) {
        return renewal.readableExpiry()
                .filter(expiry -> expiry.isBefore(renewal.asOf()) && !mayStayAfter(expiry, renewal))
                .map(expiry -> Decision.of(
                        Outlook.EXPIRED,
                        Reason.of(
                                Reason.Code.EXPIRED,
                                expiry,
                                periods.specialPeriod(renewal.asOf()),
                                periods.decisionLimit(expiry, renewal.asOf()))));
    }

    /** Tests whether a filing that counts extends the stay; once it is granted, the recorded expiry is outdated. */
    private boolean mayStayAfter(LocalDate expiry, RenewalCase renewal) {
        return renewal.filing().isPresent()
                && (renewal.isGranted() || !renewal.asOf().isAfter(periods.decisionLimit(expiry, renewal.asOf())));
    }

    Optional<Decision> refused(RenewalCase renewal) {
        return renewal.isRefused()
                ? Optional.of(Decision.of(Outlook.AT_RISK, Reason.of(Reason.Code.REFUSED)))
                : Optional.empty();
    }

    Optional<Decision> grantedWithOldExpiry(RenewalCase renewal) {
        return renewal.expiresOn()
                .filter(expiry -> isGranted(expiry, renewal))
                .map(expiry -> Decision.of(Outlook.NEEDS_DATA, Reason.of(Reason.Code.GRANTED_WITH_OLD_EXPIRY, expiry)));
    }

    /** Tests whether an application was granted and the recorded expiry is the old one. */
    boolean isGrantedWithOldExpiry(RenewalCase renewal) {
        return renewal.expiresOn().filter(expiry -> isGranted(expiry, renewal)).isPresent();
    }

    private boolean isGranted(LocalDate expiry, RenewalCase renewal) {
        return renewal.isGranted() && isOld(expiry, renewal.asOf());
    }

    /** Tests whether the expiry is outdated: here only a filing that counts allows one that is past. */
    private boolean isOld(LocalDate expiry, LocalDate asOf) {
        return !asOf.isBefore(expiry.minus(periods.filingLead(asOf)));
    }

    /**
     * Returns the decision for a pending application; for HSP (i) holders the points on the day of filing come first.
     */
    Optional<Decision> decisionOpen(RenewalCase renewal) {
        return renewal.expiresOn()
                .filter(expiry -> renewal.isAfterExpiry() && !renewal.isHspI())
                .map(expiry -> Decision.of(
                        Outlook.WATCH,
                        Reason.of(
                                Reason.Code.DECISION_OPEN_AFTER_EXPIRY,
                                expiry,
                                periods.decisionLimit(expiry, renewal.asOf()))));
    }
}
