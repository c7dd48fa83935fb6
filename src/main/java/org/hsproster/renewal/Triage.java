package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.Employee;
import org.hsproster.employee.EmploymentState;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.employee.StatusOfResidence.Nature;

/** Rows 1 to 6 of the outlooks: what can be said before any point is counted. First match wins. */
final class Triage {

    private static final Set<String> JAPAN = Set.of("日本", "日本国", "日本国籍", "日本人", "japan", "japanese", "jpn", "jp");

    private final int specialPeriodMonths;

    /** The special period (特例期間) is told to those whose stay has ended. */
    Triage(int specialPeriodMonths) {
        this.specialPeriodMonths = specialPeriodMonths;
    }

    /** The decision, or empty for somebody whose points decide; it needs none of them. */
    Optional<Decision> decide(RenewalCase renewal) {
        Employee employee = renewal.employee();
        return left(employee, renewal.asOf())
                .or(() -> notForeign(employee))
                .or(() -> noRenewal(renewal))
                .or(() -> expired(renewal))
                .or(() -> needed(employee, Fact.STATUS_OF_RESIDENCE))
                .or(() -> needed(employee, Fact.EXPIRES_ON))
                .or(() -> renewal.isHspI() ? needed(employee, Fact.BIRTH_DATE) : Optional.empty())
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

    private static Optional<Decision> notForeign(Employee employee) {
        Optional<String> nationality = employee.confirmed(Fact.NATIONALITY);
        if (nationality.filter(Triage::isJapan).isPresent()) {
            return Optional.of(Decision.of(Outlook.NOT_FOREIGN, Reason.of(Reason.Code.JAPANESE_NATIONAL)));
        }
        boolean hasStatus = employee.reported(Fact.STATUS_OF_RESIDENCE).isRecorded()
                && employee.confirmed(Fact.STATUS_OF_RESIDENCE)
                        .filter(status -> status == StatusOfResidence.NONE)
                        .isEmpty();
        boolean foreign = employee.confirmed(Fact.FOREIGNER).orElse(false);
        return !employee.reported(Fact.NATIONALITY).isRecorded() && !hasStatus && !foreign
                ? Optional.of(Decision.of(Outlook.NOT_FOREIGN, Reason.of(Reason.Code.NOTHING_FOREIGN_RECORDED)))
                : Optional.empty();
    }

    private static boolean isJapan(String nationality) {
        return JAPAN.contains(nationality.strip().toLowerCase(Locale.ROOT));
    }

    private static Optional<Decision> noRenewal(RenewalCase renewal) {
        return renewal.status()
                .filter(status -> status.nature() == Nature.WITHOUT_EXPIRY)
                .map(status -> Decision.of(
                        Outlook.NO_RENEWAL,
                        renewal.expiresOn()
                                .map(date -> Reason.of(Reason.Code.NO_PERIOD_OF_STAY_BUT_CARD, status, date))
                                .orElseGet(() -> Reason.of(Reason.Code.NO_PERIOD_OF_STAY, status))));
    }

    private Optional<Decision> expired(RenewalCase renewal) {
        return renewal.expiresOn()
                .filter(date -> date.isBefore(renewal.asOf()))
                .map(date -> Decision.of(
                        Outlook.EXPIRED,
                        Reason.of(
                                Reason.Code.EXPIRED, date, specialPeriodMonths, date.plusMonths(specialPeriodMonths))));
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
