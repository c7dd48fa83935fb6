package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.EmploymentState;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.employee.StatusOfResidence.Nature;

/** Rows 1 to 6 of the outlooks: what can be said before any point is counted. First match wins. */
final class Triage {

    /** Only foreign nationals have any of these, besides a status and a flag. */
    private static final List<Fact<?>> FOREIGN = List.of(
            Fact.NATIONALITY,
            Fact.EXPIRES_ON,
            Fact.PERMITTED_ON,
            Fact.DESIGNATED_ORGANIZATION,
            Fact.HSP_SINCE,
            Fact.CARD_VALIDITY);

    private final JapaneseNationality japanese = new JapaneseNationality();
    private final RenewalPeriods periods;

    Triage(RenewalPeriods periods) {
        this.periods = periods;
    }

    /** The decision, or empty for a person whose points decide; it needs none of them. */
    Optional<Decision> decide(RenewalCase renewal) {
        Employee employee = renewal.employee();
        return left(employee, renewal.asOf())
                .or(() -> notForeign(renewal))
                .or(() -> noRenewal(renewal))
                .or(() -> expired(renewal))
                .or(() -> refused(renewal))
                .or(() -> japaneseWithStay(renewal))
                .or(() -> needed(employee, Fact.STATUS_OF_RESIDENCE))
                .or(() -> needed(employee, Fact.EXPIRES_ON))
                .or(() -> grantedWithOldExpiry(renewal))
                .or(() -> renewal.isHspI() && renewal.lacksBirthDate()
                        ? needed(employee, Fact.BIRTH_DATE)
                        : Optional.empty())
                .or(() -> decisionOpen(renewal))
                .or(() -> outOfScope(renewal));
    }

    private static Optional<Decision> left(Employee employee, LocalDate asOf) {
        Optional<Decision> byDate = employee.confirmed(Fact.LEAVE_DATE)
                .filter(date -> !date.isAfter(asOf))
                .map(date -> Decision.of(Outlook.LEFT, Reason.of(Reason.Code.LEFT_ON, date)));
        return byDate.or(() -> employee.confirmed(Fact.EMPLOYMENT_STATE)
                .filter(state -> state == EmploymentState.LEFT)
                .map(state -> Decision.of(Outlook.LEFT, Reason.of(Reason.Code.LEFT_BY_STATE))));
    }

    private Optional<Decision> notForeign(RenewalCase renewal) {
        if (japanese.isOf(renewal.employee())) {
            return renewal.hasRunningStay()
                    ? Optional.empty()
                    : Optional.of(Decision.of(Outlook.NOT_FOREIGN, Reason.of(Reason.Code.JAPANESE_NATIONAL)));
        }
        return isAnythingForeign(renewal.employee())
                ? Optional.empty()
                : Optional.of(Decision.of(Outlook.NOT_FOREIGN, Reason.of(Reason.Code.NOTHING_FOREIGN_RECORDED)));
    }

    private static boolean isAnythingForeign(Employee employee) {
        Reported<StatusOfResidence> status = employee.reported(Fact.STATUS_OF_RESIDENCE);
        boolean hasStatus = status.isRecorded()
                && status.confirmed().filter(each -> each == StatusOfResidence.NONE).isEmpty();
        Reported<Boolean> flag = employee.reported(Fact.FOREIGNER);
        return hasStatus
                || flag.isOpen()
                || flag.confirmed().orElse(false)
                || FOREIGN.stream().anyMatch(fact -> employee.reported(fact).isRecorded());
    }

    private static Optional<Decision> noRenewal(RenewalCase renewal) {
        return renewal.status()
                .filter(status -> status.nature() == Nature.WITHOUT_EXPIRY)
                .map(status -> Decision.of(
                        Outlook.NO_RENEWAL,
                        renewal.expiresOn()
                                .or(() -> renewal.employee().confirmed(Fact.CARD_VALIDITY))
                                .map(date -> Reason.of(Reason.Code.NO_PERIOD_OF_STAY_BUT_CARD, status, date))
                                .orElseGet(() -> Reason.of(Reason.Code.NO_PERIOD_OF_STAY, status))));
    }

    private Optional<Decision> expired(RenewalCase renewal) {
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

    private static Optional<Decision> refused(RenewalCase renewal) {
        return renewal.isRefused()
                ? Optional.of(Decision.of(Outlook.AT_RISK, Reason.of(Reason.Code.REFUSED)))
                : Optional.empty();
    }

    private Optional<Decision> japaneseWithStay(RenewalCase renewal) {
        return japanese.namedOf(renewal.employee())
                .filter(nationality -> renewal.hasRunningStay())
                .flatMap(nationality -> renewal.readableExpiry()
                        .map(expiry -> Decision.of(
                                Outlook.NEEDS_DATA,
                                Reason.of(Reason.Code.JAPANESE_WITH_RUNNING_STAY, nationality, expiry))));
    }

    private static Optional<Decision> needed(Employee employee, Fact<?> fact) {
        Reported<?> reported = employee.reported(fact);
        if (reported.confirmed()
                .filter(value -> value != StatusOfResidence.NONE)
                .isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Decision.of(Outlook.NEEDS_DATA, Reason.ofUnusable(reported, fact)));
    }

    private Optional<Decision> grantedWithOldExpiry(RenewalCase renewal) {
        return renewal.expiresOn()
                .filter(expiry -> renewal.isGranted() && isOld(expiry, renewal.asOf()))
                .map(expiry -> Decision.of(
                        Outlook.NEEDS_DATA, Reason.of(Reason.Code.GRANTED_WITH_OLD_EXPIRY, expiry)));
    }

    /** An expiry that is past is old here, as nothing but a filing that counts leads on to this row. */
    private boolean isOld(LocalDate expiry, LocalDate asOf) {
        return !asOf.isBefore(expiry.minus(periods.filingLead(asOf)));
    }

    /** For HSP (i) holders the points of the day of filing come first. */
    private Optional<Decision> decisionOpen(RenewalCase renewal) {
        return renewal.expiresOn()
                .filter(expiry -> renewal.isAfterExpiry() && !renewal.isHspI())
                .map(expiry -> Decision.of(
                        Outlook.WATCH,
                        Reason.of(
                                Reason.Code.DECISION_OPEN_AFTER_EXPIRY,
                                expiry,
                                periods.decisionLimit(expiry, renewal.asOf()))));
    }

    private static Optional<Decision> outOfScope(RenewalCase renewal) {
        return renewal.status()
                .filter(status -> status.nature() == Nature.OTHER)
                .map(status -> Decision.of(Outlook.OUT_OF_SCOPE, Reason.of(Reason.Code.OUT_OF_SCOPE, status)));
    }
}
