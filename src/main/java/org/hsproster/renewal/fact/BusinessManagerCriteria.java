package org.hsproster.renewal.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.points.PointSheet;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;

/**
 * The criteria of Business Manager (経営・管理) since 16 October 2025, which sheet C requires besides points: capital, a
 * full-time employee, Japanese at B2, and a degree or three years of management.
 *
 * <p>During the transition, an extension is decided by the state of the business and the prospect of meeting them.
 */
public final class BusinessManagerCriteria {

    private final Parameter criteria;

    public BusinessManagerCriteria(Rulebook rulebook) {
        this.criteria = rulebook.parameter("renewal.business_manager_criteria");
    }

    /**
     * Tests whether the criteria themselves decide an extension filed on {@code filing}, and are not recorded as met.
     */
    public boolean leaveOpen(Employee employee, List<PointSheet> sheets, LocalDate filing) {
        return areOpen(employee, sheets, filing) && filing.isAfter(lastDayOfTransition(filing));
    }

    /**
     * Returns the finding about criteria that are not recorded as met; none while the letter of HSP (i) is open, which
     * has a finding of its own.
     */
    public Optional<Finding> finding(Employee employee, List<PointSheet> sheets, LocalDate filing) {
        return sheets.size() == 1 && areOpen(employee, sheets, filing)
                ? Optional.of(Finding.about(
                        Fact.BUSINESS_MANAGER_CRITERIA,
                        RenewalFindingCode.BASE_STATUS_CRITERIA,
                        lastDayOfTransition(filing)))
                : Optional.empty();
    }

    /** Returns the last day of the transition by the rule in force on {@code on}. */
    public LocalDate lastDayOfTransition(LocalDate on) {
        return criteria.versions().get(0).effectiveFrom().plusYears(criteria.valueOn(on));
    }

    /**
     * Tests whether HSP (ii) or permanent residence is open by the criteria, which apply to them at once; empty if it is
     * not on record.
     */
    public Optional<Boolean> metBy(Employee employee, List<PointSheet> sheets, LocalDate on) {
        if (!areOpen(employee, sheets, on)) {
            return Optional.of(true);
        }
        return sheets.size() > 1 ? Optional.empty() : employee.confirmed(Fact.BUSINESS_MANAGER_CRITERIA);
    }

    /** Returns the fact that shows whether the criteria are met: the letter of HSP (i), if sheet C is one of several. */
    public Fact<?> lacking(List<PointSheet> sheets) {
        return sheets.size() > 1 ? Fact.CATEGORY : Fact.BUSINESS_MANAGER_CRITERIA;
    }

    private boolean areOpen(Employee employee, List<PointSheet> sheets, LocalDate on) {
        return criteria.isInForceOn(on) && areRequired(employee, sheets) && !areRecordedAsMet(employee);
    }

    private static boolean areRequired(Employee employee, List<PointSheet> sheets) {
        return employee.confirmed(Fact.STATUS_OF_RESIDENCE)
                        .filter(status -> status == StatusOfResidence.BUSINESS_MANAGER)
                        .isPresent()
                || sheets.stream().anyMatch(sheet -> sheet.category() == ActivityCategory.ADVANCED_BUSINESS_MANAGEMENT);
    }

    private static boolean areRecordedAsMet(Employee employee) {
        return employee.confirmed(Fact.BUSINESS_MANAGER_CRITERIA).orElse(false);
    }
}
