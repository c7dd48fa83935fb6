package org.hsproster.renewal.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;

/**
 * Public duties that count against a renewal: unpaid resident tax, unpaid health insurance or pension, long absence.
 *
 * <p>Source: guideline for change of status and extension of the period of stay, October 2025.
 */
public final class PublicDuties {

    private static final List<Fact<?>> FACTS =
            List.of(Fact.RESIDENT_TAX_PAID, Fact.SOCIAL_INSURANCE_PAID, Fact.MONTHS_ABROAD);

    private final Parameter longAbsence;

    public PublicDuties(Rulebook rulebook) {
        this.longAbsence = rulebook.parameter("renewal.long_absence");
    }

    /**
     * Returns a finding for each fact that is recorded against the renewal; none for facts that are not recorded.
     *
     * @param permission the last permission, on which the present period of stay began
     */
    public List<Finding> of(Employee employee, Optional<LocalDate> permission, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        unpaid(employee, Fact.RESIDENT_TAX_PAID, RenewalFindingCode.RESIDENT_TAX_UNPAID)
                .ifPresent(findings::add);
        unpaid(employee, Fact.SOCIAL_INSURANCE_PAID, RenewalFindingCode.SOCIAL_INSURANCE_UNPAID)
                .ifPresent(findings::add);
        permission.flatMap(since -> absence(employee, since, asOf)).ifPresent(findings::add);
        return findings;
    }

    /** Returns the facts that are recorded against an application, or are not clear. */
    public List<Fact<?>> inTheWay(Employee employee, Optional<LocalDate> permission, LocalDate asOf) {
        Stream<Fact<?>> recorded = of(employee, permission, asOf).stream().flatMap(finding -> finding.about().stream());
        Stream<Fact<?>> open =
                FACTS.stream().filter(fact -> employee.reported(fact).isOpen());
        return Stream.concat(recorded, open).toList();
    }

    private static Optional<Finding> unpaid(Employee employee, Fact<Boolean> paid, RenewalFindingCode code) {
        return employee.confirmed(paid).filter(isPaid -> !isPaid).map(isPaid -> Finding.about(paid, code));
    }

    private Optional<Finding> absence(Employee employee, LocalDate permission, LocalDate asOf) {
        long months = ChronoUnit.MONTHS.between(permission, asOf);
        return employee.confirmed(Fact.MONTHS_ABROAD)
                .filter(abroad ->
                        longAbsence.isInForceOn(asOf) && abroad >= longAbsence.valueOn(asOf) && 2L * abroad > months)
                .map(abroad -> Finding.about(
                        Fact.MONTHS_ABROAD, RenewalFindingCode.LONG_ABSENCE, abroad, permission, Math.max(0, months)));
    }
}
