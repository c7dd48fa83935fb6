package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hsproster.rulebook.CounterDays;

/** Decides whether, and by when, a person needs action. */
final class UrgencyRules {

    private static final Set<Outlook> AT_ONCE = EnumSet.of(Outlook.EXPIRED, Outlook.EMPLOYER_CHANGED);

    /** Outlooks with a day from which the application may fail or is too late. */
    private static final Set<Outlook> BY_LAST_SAFE_DAY =
            EnumSet.of(Outlook.FILE_EARLY, Outlook.FILE_LATE, Outlook.FILE_BETWEEN, Outlook.WATCH, Outlook.SAFE);

    private final CounterDays counter;
    private final RenewalPeriods periods;

    UrgencyRules(CounterDays counter, RenewalPeriods periods) {
        this.counter = counter;
        this.periods = periods;
    }

    /** Returns the urgency of a decided case. */
    Urgency of(RenewalCase renewal, Outlook outlook, Optional<Filing> filing) {
        boolean isDueSoon = outlook.hasPoints()
                && renewal.filing().isEmpty()
                && isToEndSoon(renewal.readableExpiry(), renewal.asOf());
        return new Urgency(deadline(renewal, outlook, filing, isDueSoon), isDueSoon, outlook.isToActOn() || isDueSoon);
    }

    /**
     * Returns the reasons of an outlook with those of its urgency, which come first if they are the only ones to act.
     */
    List<Reason> explained(
            RenewalCase renewal, Outlook outlook, Optional<Filing> filing, Urgency urgency, List<Reason> reasons) {
        List<Reason> all = new ArrayList<>(reasons);
        if (urgency.isDueSoon()) {
            Reason.Code code = outlook.isToActOn() ? Reason.Code.DUE_SOON : Reason.Code.DUE_SOON_ALONE;
            LocalDate expiry = renewal.readableExpiry().orElseThrow();
            all.add(outlook.isToActOn() ? all.size() : 0, Reason.of(code, expiry, periods.dueSoon(renewal.asOf())));
        }
        filing.filter(days -> renewal.filing().isEmpty())
                .flatMap(Filing::recommended)
                .or(() -> urgency.isDueSoon() ? urgency.deadline() : Optional.empty())
                .filter(day -> !counter.isOpen(day))
                .ifPresent(day -> all.add(Reason.of(Reason.Code.ONLINE_ONLY, day)));
        return all;
    }

    private boolean isToEndSoon(Optional<LocalDate> expiry, LocalDate asOf) {
        LocalDate last = asOf.plusDays(periods.dueSoon(asOf));
        return expiry.filter(day -> !day.isBefore(asOf) && !day.isAfter(last)).isPresent();
    }

    private Optional<LocalDate> deadline(
            RenewalCase renewal, Outlook outlook, Optional<Filing> filing, boolean isDueSoon) {
        if (!outlook.hasPoints()) {
            return Optional.empty();
        }
        if (AT_ONCE.contains(outlook) || renewal.isRefused()) {
            return Optional.of(renewal.asOf());
        }
        if (renewal.filing().isPresent()) {
            return renewal.readableExpiry().map(expiry -> periods.decisionLimit(expiry, renewal.asOf()));
        }
        if (BY_LAST_SAFE_DAY.contains(outlook)) {
            return filing.flatMap(Filing::lastCounter).or(() -> filing.flatMap(Filing::lastSafe));
        }
        Optional<LocalDate> expiry = isDueSoon ? renewal.readableExpiry() : renewal.expiresOn();
        return expiry.map(day -> counter.last(renewal.asOf(), day).orElse(day));
    }
}
