package org.hsproster.comparison;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Function;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.report.Split;

/**
 * The people whom a change of facts is for, by what the roster records. Without values, all people; of several values
 * of a list, any one.
 *
 * @param departments spelling is compared without regard to case and width
 * @param employers spelling is compared as for designated organizations
 * @param statuses HSP (i) without a letter includes those with one
 */
public record Scope(List<String> departments, List<String> employers, List<StatusOfResidence> statuses) {

    public Scope {
        departments = List.copyOf(departments);
        employers = List.copyOf(employers);
        statuses = List.copyOf(statuses);
    }

    /** Returns the scope of all people. */
    public static Scope all() {
        return new Scope(List.of(), List.of(), List.of());
    }

    /** Tests whether a change is for all people. */
    public boolean isAll() {
        return departments.isEmpty() && employers.isEmpty() && statuses.isEmpty();
    }

    /** Tests whether a change is for a person. */
    public boolean includes(Employee employee) {
        return isIn(departments, Split.DEPARTMENT, employee)
                && isIn(employers, Split.EMPLOYER, employee)
                && (statuses.isEmpty() || statuses.stream().anyMatch(status -> isHeld(status, employee)));
    }

    private static boolean isIn(List<String> groups, Split by, Employee employee) {
        Function<String, String> key = group ->
                by.key(Normalizer.normalize(group, Normalizer.Form.NFKC).strip());
        return groups.isEmpty()
                || by.group(employee)
                        .map(key)
                        .filter(own -> groups.stream().map(key).anyMatch(own::equals))
                        .isPresent();
    }

    private static boolean isHeld(StatusOfResidence status, Employee employee) {
        return employee.confirmed(Fact.STATUS_OF_RESIDENCE)
                .filter(held -> held == status
                        || (isHspI(held) && status == StatusOfResidence.HSP_I_UNSPECIFIED)
                        || (held == StatusOfResidence.HSP_I_UNSPECIFIED
                                && isHspI(status)
                                && hasLetter(status, employee)))
                .isPresent();
    }

    private static boolean isHspI(StatusOfResidence status) {
        return status.nature() == StatusOfResidence.Nature.HSP_I;
    }

    private static boolean hasLetter(StatusOfResidence status, Employee employee) {
        return employee.confirmed(Fact.CATEGORY)
                .filter(letter -> status.category().filter(letter::equals).isPresent())
                .isPresent();
    }
}
