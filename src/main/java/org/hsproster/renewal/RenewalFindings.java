package org.hsproster.renewal;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.renewal.fact.FiledApplication;
import org.hsproster.renewal.fact.RenewalFindingCode;

/** Collects findings about the facts themselves: assumptions, contradictions, gaps. They do not change the outlook. */
final class RenewalFindings {

    private final RenewalCase renewal;
    private final Period hspPeriodOfStay;
    private final List<Finding> findings = new ArrayList<>();

    private RenewalFindings(RenewalCase renewal, Period hspPeriodOfStay) {
        this.renewal = renewal;
        this.hspPeriodOfStay = hspPeriodOfStay;
    }

    static List<Finding> of(RenewalCase renewal, Period hspPeriodOfStay) {
        RenewalFindings findings = new RenewalFindings(renewal, hspPeriodOfStay);
        findings.requiredFacts();
        findings.category();
        findings.periodOfStay();
        findings.plannedFilingDate();
        findings.filedOn();
        findings.notScored();
        findings.employer();
        findings.findings.addAll(renewal.lookedUp());
        return findings.findings;
    }

    /** Returns a finding about a status of residence of a Japanese national, who cannot have one. */
    static List<Finding> besideNationality(RenewalCase renewal, Outlook outlook) {
        return renewal.status()
                .filter(status -> outlook == Outlook.NOT_FOREIGN && status != StatusOfResidence.NONE)
                .map(status -> List.of(
                        Finding.about(Fact.NATIONALITY, RenewalFindingCode.STATUS_OF_JAPANESE_NATIONAL, status)))
                .orElseGet(List::of);
    }

    /** Returns a finding if the employee leaves before the recommended filing date. */
    static Optional<Finding> leavesBefore(LocalDate recommended, Employee employee) {
        return employee.confirmed(Fact.LEAVE_DATE)
                .filter(recommended::isAfter)
                .map(date ->
                        Finding.about(Fact.LEAVE_DATE, RenewalFindingCode.LEAVES_BEFORE_FILING, date, recommended));
    }

    private void requiredFacts() {
        for (Fact<?> fact : List.of(Fact.STATUS_OF_RESIDENCE, Fact.EXPIRES_ON)) {
            if (!renewal.employee().reported(fact).isRecorded()) {
                findings.add(Finding.about(fact, RenewalFindingCode.REQUIRED_FACT_MISSING, fact));
            }
        }
    }

    private void category() {
        if (renewal.sheets().size() > 1) {
            boolean contradiction =
                    renewal.status().flatMap(StatusOfResidence::category).isPresent();
            findings.add(
                    contradiction
                            ? Finding.about(Fact.CATEGORY, RenewalFindingCode.CATEGORY_CONTRADICTED)
                            : Finding.about(Fact.STATUS_OF_RESIDENCE, RenewalFindingCode.CATEGORY_NOT_RECORDED));
        }
    }

    private void periodOfStay() {
        renewal.employee()
                .confirmed(Fact.PERIOD_OF_STAY)
                .filter(period -> renewal.isHspI())
                .filter(period -> period.toTotalMonths() != hspPeriodOfStay.toTotalMonths())
                .ifPresent(period -> findings.add(Finding.about(
                        Fact.PERIOD_OF_STAY, RenewalFindingCode.PERIOD_OF_STAY_UNUSUAL, hspPeriodOfStay.getYears())));
    }

    private void plannedFilingDate() {
        Optional<LocalDate> planned = renewal.employee().confirmed(Fact.PLANNED_FILING_DATE);
        if (planned.isEmpty() || renewal.window().isEmpty() || renewal.filing().isPresent()) {
            return;
        }
        FilingWindow window = renewal.window().get();
        if (!window.contains(planned.get())) {
            findings.add(Finding.about(
                    Fact.PLANNED_FILING_DATE,
                    RenewalFindingCode.PLANNED_FILING_DATE_OUTSIDE_WINDOW,
                    planned.get(),
                    window.from(),
                    window.to()));
        } else if (renewal.isHspI()
                && renewal.score()
                        .filter(score -> !score.passesOn(planned.get()))
                        .isPresent()) {
            findings.add(Finding.about(
                    Fact.PLANNED_FILING_DATE, RenewalFindingCode.PLANNED_FILING_DATE_FAILS, planned.get()));
        }
    }

    private void filedOn() {
        FiledApplication application = renewal.application();
        application
                .notCounted()
                .ifPresent(date -> findings.add(Finding.about(
                        Fact.FILED_ON,
                        application.isStateUnclear()
                                ? RenewalFindingCode.FILED_ON_BESIDE_UNCLEAR_STATE
                                : RenewalFindingCode.FILED_ON_NOT_COUNTED,
                        date)));
        if (application.isFiledBeforeState()) {
            findings.add(Finding.about(
                    Fact.CASE_STATE,
                    RenewalFindingCode.CASE_STATE_BEFORE_FILING,
                    application.state().orElseThrow(),
                    application.filedOn().orElseThrow()));
        }
        if (application.isFiledOnNoDay() && renewal.expiresOn().isPresent()) {
            findings.add(Finding.about(Fact.CASE_STATE, RenewalFindingCode.FILED_WITHOUT_DAY));
        }
    }

    private void employer() {
        if (renewal.isHspI()) {
            EmployerNames.of(renewal.employee()).flatMap(EmployerNames::finding).ifPresent(findings::add);
        }
    }

    private void notScored() {
        if (renewal.score().isEmpty() && renewal.status().isPresent()) {
            findings.add(Finding.about(Fact.BIRTH_DATE, RenewalFindingCode.NOT_SCORED_WITHOUT_BIRTH_DATE));
        }
    }
}
