package org.hsproster.renewal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.FindingCode;
import org.hsproster.employee.Likeness;
import org.hsproster.employee.OrganizationName;
import org.hsproster.employee.Reported;
import org.hsproster.renewal.fact.RenewalFindingCode;

/**
 * Compares the employer with the designated organization.
 *
 * @param employer its name, or the fact if that cannot be read
 * @param designated likewise
 */
record EmployerNames(Object employer, Object designated, Likeness likeness) {

    /** Returns the comparison; empty if one of the two is not recorded. */
    static Optional<EmployerNames> of(Employee employee) {
        Reported<String> employer = employee.reported(Fact.EMPLOYER);
        Reported<String> designated = employee.reported(Fact.DESIGNATED_ORGANIZATION);
        if (!employer.isRecorded() || !designated.isRecorded()) {
            return Optional.empty();
        }
        Likeness likeness = employer.isOpen() || designated.isOpen()
                ? Likeness.QUESTION
                : likeness(
                        employer.confirmed().orElseThrow(),
                        designated.confirmed().orElseThrow(),
                        employee.confirmed(Fact.OTHER_NAMES).orElse(Set.of()));
        return Optional.of(new EmployerNames(
                shown(employer, Fact.EMPLOYER), shown(designated, Fact.DESIGNATED_ORGANIZATION), likeness));
    }

    boolean isSame() {
        return likeness.isSame();
    }

    /** Returns the decision while it is not known whether the two are one organization. */
    Decision asked(Decision decision) {
        List<Reason> reasons = new ArrayList<>(decision.reasons());
        boolean failsAnyhow = decision.outlook() == Outlook.AT_RISK;
        reasons.add(failsAnyhow ? reasons.size() : 0, Reason.of(Reason.Code.EMPLOYER_TO_CHECK, employer, designated));
        return new Decision(failsAnyhow ? Outlook.AT_RISK : Outlook.NEEDS_DATA, reasons);
    }

    /** Returns a finding if the names are not equal. */
    Optional<Finding> finding() {
        return switch (likeness) {
            case SAME_WITH_FINDING -> finding(RenewalFindingCode.EMPLOYER_NAMED_OTHERWISE);
            case QUESTION -> finding(RenewalFindingCode.EMPLOYER_TO_CHECK);
            case SAME, DIFFERENT -> Optional.empty();
        };
    }

    private Optional<Finding> finding(FindingCode code) {
        return Optional.of(Finding.about(Fact.EMPLOYER, code, employer, designated));
    }

    /** Returns the likeness of two names; the employers table takes precedence over their comparison. */
    private static Likeness likeness(String employer, String designated, Set<String> otherNames) {
        Likeness likeness = OrganizationName.compare(employer, designated);
        return likeness.isSame()
                        || otherNames.stream()
                                .noneMatch(name -> OrganizationName.compare(name, designated)
                                        .isSame())
                ? likeness
                : Likeness.SAME;
    }

    private static Object shown(Reported<String> name, Fact<String> fact) {
        Optional<String> text =
                name instanceof Reported.Unclear<String> unclear ? Optional.of(unclear.value()) : name.confirmed();
        return text.<Object>map(each -> each).orElse(fact);
    }

    @Override
    public String toString() {
        return likeness.name();
    }
}
