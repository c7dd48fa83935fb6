package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.Optional;

/** What expiry and application decide before any point is counted. */
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

    /** A filing that counts extends the stay; once it is granted, the expiry on record is the old one. */
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
                .filter(expiry -> renewal.isGranted() && isOld(expiry, renewal.asOf()))
                .map(expiry -> Decision.of(Outlook.NEEDS_DATA, Reason.of(Reason.Code.GRANTED_WITH_OLD_EXPIRY, expiry)));
    }

    /** An expiry that is past is old here, as nothing but a filing that counts leads on to this row. */
    private boolean isOld(LocalDate expiry, LocalDate asOf) {
        return !asOf.isBefore(expiry.minus(periods.filingLead(asOf)));
    }

    /** For HSP (i) holders the points of the day of filing come first. */
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
