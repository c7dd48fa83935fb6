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
import org.hsproster.renewal.fact.JapaneseNationality;

/** Rows 1 to 6 of the outlooks, decided before points are counted. First match wins. */
final class Triage {

    /** Facts that only foreign nationals have, besides a status and a flag. */
    private static final List<Fact<?>> FOREIGN = List.of(
            Fact.NATIONALITY,
            Fact.EXPIRES_ON,
            Fact.PERMITTED_ON,
            Fact.DESIGNATED_ORGANIZATION,
            Fact.HSP_SINCE,
            Fact.CARD_VALIDITY);

    private final JapaneseNationality japanese = new JapaneseNationality();
    private final StayOutlook stay;

    Triage(RenewalPeriods periods) {
        this.stay = new StayOutlook(periods);
    }

    /** Returns the decision; empty for a person whose points decide. */
    Optional<Decision> decide(RenewalCase renewal) {
        Employee employee = renewal.employee();
        return left(employee, renewal.asOf())
                .or(() -> notForeign(renewal))
                .or(() -> noRenewal(renewal))
                .or(() -> stay.expired(renewal))
                .or(() -> stay.refused(renewal))
                .or(() -> japaneseWithStay(renewal))
                .or(() -> needed(employee, Fact.STATUS_OF_RESIDENCE))
                .or(() -> needed(employee, Fact.EXPIRES_ON))
                .or(() -> stay.grantedWithOldExpiry(renewal))
                .or(() -> renewal.isHspI() && renewal.lacksBirthDate()
                        ? needed(employee, Fact.BIRTH_DATE)
                        : Optional.empty())
                .or(() -> stay.decisionOpen(renewal))
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
                && status.confirmed()
                        .filter(each -> each == StatusOfResidence.NONE)
                        .isEmpty();
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

    private static Optional<Decision> outOfScope(RenewalCase renewal) {
        return renewal.status()
                .filter(status -> status.nature() == Nature.OTHER)
                .map(status -> Decision.of(Outlook.OUT_OF_SCOPE, Reason.of(Reason.Code.OUT_OF_SCOPE, status)));
    }
}
