package org.hsproster.renewal.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.Reported;

/** An employee whose facts are compared with each other. Doubtful facts become unclear, with a finding. */
final class UnclearFacts {

    private Employee employee;
    private final LocalDate asOf;
    private final List<Finding> findings;

    UnclearFacts(Employee employee, LocalDate asOf, List<Finding> findings) {
        this.employee = employee;
        this.asOf = asOf;
        this.findings = findings;
    }

    Employee employee() {
        return employee;
    }

    LocalDate asOf() {
        return asOf;
    }

    <T> Optional<T> confirmed(Fact<T> fact) {
        return employee.confirmed(fact);
    }

    void report(Fact<?> about, RenewalFindingCode code, Object... values) {
        findings.add(Finding.about(about, code, values));
    }

    /** Makes a fact unclear if it is confirmed. */
    <T> void doubt(Fact<T> fact) {
        confirmed(fact).ifPresent(value -> employee = employee.with(fact, new Reported.Unclear<>(value)));
    }
}
