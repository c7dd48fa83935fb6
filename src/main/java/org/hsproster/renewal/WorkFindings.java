package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.EmploymentState;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.renewal.fact.RenewalFindingCode;
import org.hsproster.renewal.fact.SimpleLabour;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;

/** Findings to check before the extension of any work status; they do not change the outlook. */
final class WorkFindings {

    private final Parameter lowRemuneration;
    private final Parameter shortContract;
    private final Parameter dispatchClient;
    private final SimpleLabour simpleLabour = new SimpleLabour();

    WorkFindings(Rulebook rulebook) {
        this.lowRemuneration = rulebook.parameter("renewal.low_remuneration");
        this.dispatchClient = rulebook.parameter("renewal.dispatch_client");
        this.shortContract = rulebook.parameter("renewal.short_contract");
    }

    /**
     * Returns the findings.
     *
     * @param filing the day on which the points are counted
     */
    List<Finding> of(RenewalCase renewal, LocalDate filing) {
        if (!renewal.dependsOnPoints()) {
            return List.of();
        }
        Employee employee = renewal.employee();
        List<Finding> findings = new ArrayList<>();
        lowRemuneration(renewal).ifPresent(findings::add);
        payOnLeave(renewal).ifPresent(findings::add);
        dutiesUnrelated(employee).ifPresent(findings::add);
        dispatch(employee, filing).ifPresent(findings::add);
        shortContract(renewal).ifPresent(findings::add);
        notificationMissing(renewal).ifPresent(findings::add);
        simpleLabour(employee).ifPresent(findings::add);
        return findings;
    }

    /** Returns a finding about low remuneration, except on sheets B and C, where the minimum is part of the outlook. */
    private Optional<Finding> lowRemuneration(RenewalCase renewal) {
        boolean minimumByLaw = renewal.isHspI()
                && renewal.sheets().stream()
                        .allMatch(sheet -> sheet.criteria()
                                .minimumAnnualRemuneration(renewal.asOf())
                                .isPresent());
        long yen = lowRemuneration.valueOn(renewal.asOf());
        return renewal.employee()
                .confirmed(Fact.ANNUAL_REMUNERATION)
                .filter(remuneration -> !minimumByLaw && remuneration.yen() < yen)
                .map(remuneration -> Finding.about(Fact.ANNUAL_REMUNERATION, RenewalFindingCode.LOW_REMUNERATION, yen));
    }

    /** Returns a finding about low pay during leave, which does not show the expected pay after return. */
    private Optional<Finding> payOnLeave(RenewalCase renewal) {
        Employee employee = renewal.employee();
        boolean isOnLeave = employee.confirmed(Fact.EMPLOYMENT_STATE)
                .filter(state -> state == EmploymentState.ON_LEAVE)
                .isPresent();
        return employee.confirmed(Fact.ANNUAL_REMUNERATION)
                .filter(pay -> isOnLeave
                        && !employee.reported(Fact.REMUNERATION_AT_RENEWAL).isRecorded())
                .filter(pay -> pay.yen() < lowRemuneration.valueOn(renewal.asOf()) || failsOnSomeDay(renewal))
                .map(pay -> Finding.about(Fact.ANNUAL_REMUNERATION, RenewalFindingCode.PAY_ON_LEAVE));
    }

    private static boolean failsOnSomeDay(RenewalCase renewal) {
        return renewal.isHspI()
                && renewal.score().isPresent()
                && renewal.window()
                        .filter(window -> renewal.score().get().passingPeriods(window.from(), window.to()).stream()
                                .anyMatch(period -> !period.passes()))
                        .isPresent();
    }

    private static Optional<Finding> dutiesUnrelated(Employee employee) {
        return employee.confirmed(Fact.DUTIES_MATCH_FIELD)
                .filter(match -> !match)
                .flatMap(match -> employee.confirmed(Fact.FIELD_OF_STUDY))
                .map(field -> Finding.about(Fact.DUTIES_MATCH_FIELD, RenewalFindingCode.DUTIES_UNRELATED, field));
    }

    /** Returns a finding about work at a client's site, with the rule about the client if it is in force at filing. */
    private Optional<Finding> dispatch(Employee employee, LocalDate filing) {
        List<Reason> rules = dispatchClient
                .inForceOn(filing)
                .map(rule -> List.of(Reason.of(Reason.Code.DISPATCH_CLIENT_FIXED, rule.effectiveFrom())))
                .orElseGet(List::of);
        return employee.confirmed(Fact.DISPATCH)
                .filter(dispatch -> dispatch)
                .map(dispatch -> Finding.about(Fact.DISPATCH, RenewalFindingCode.DISPATCH_WORK, rules));
    }

    private Optional<Finding> shortContract(RenewalCase renewal) {
        long months = shortContract.valueOn(renewal.asOf());
        LocalDate usual = renewal.asOf().plusMonths(months);
        LocalDate enough =
                renewal.expiresOn().filter(expiry -> expiry.isAfter(usual)).orElse(usual);
        return renewal.employee()
                .confirmed(Fact.CONTRACT_ENDS_ON)
                .filter(end -> end.isBefore(enough))
                .map(end -> Finding.about(Fact.CONTRACT_ENDS_ON, RenewalFindingCode.SHORT_CONTRACT, end, months));
    }

    private static Optional<Finding> notificationMissing(RenewalCase renewal) {
        Employee employee = renewal.employee();
        Optional<LocalDate> hired = employee.confirmed(Fact.HIRE_DATE).filter(date -> !date.isAfter(renewal.asOf()));
        Optional<LocalDate> permitted = employee.confirmed(Fact.PERMITTED_ON);
        boolean notified = employee.confirmed(Fact.NOTIFIED).orElse(false);
        return hired.filter(date -> !notified)
                .flatMap(date -> permitted
                        .filter(date::isAfter)
                        .map(permission -> Finding.about(
                                Fact.NOTIFIED, RenewalFindingCode.NOTIFICATION_MISSING, date, permission)));
    }

    private Optional<Finding> simpleLabour(Employee employee) {
        return employee.confirmed(Fact.DUTIES)
                .map(simpleLabour::in)
                .filter(words -> !words.isEmpty())
                .map(words -> Finding.about(Fact.DUTIES, RenewalFindingCode.SIMPLE_LABOUR, words));
    }
}
