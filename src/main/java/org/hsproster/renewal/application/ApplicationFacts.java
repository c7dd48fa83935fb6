package org.hsproster.renewal.application;

import java.util.List;
import java.util.Optional;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;

/**
 * The facts on which the papers depend.
 *
 * @param sheet the sheet of the point calculation table; empty where it is not settled
 * @param employerCategory 1 to 4; empty where it is not recorded
 * @param isDutiesRecorded whether the roster tells of the resident tax and of the social insurance
 */
public record ApplicationFacts(
        Optional<String> sheet, Optional<Integer> employerCategory, boolean isDispatched, boolean isDutiesRecorded) {

    private static final int LAST_CATEGORY = 4;

    /** Returns the recorded facts of a person whose points are counted on {@code sheets}. */
    public static ApplicationFacts of(Employee employee, List<ActivityCategory> sheets) {
        return new ApplicationFacts(
                sheets.size() == 1 ? Optional.of(sheets.get(0).sheet()) : Optional.empty(),
                employee.confirmed(Fact.EMPLOYER_CATEGORY)
                        .filter(category -> 1 <= category && category <= LAST_CATEGORY),
                employee.confirmed(Fact.DISPATCH).orElse(false),
                employee.confirmed(Fact.RESIDENT_TAX_PAID).isPresent()
                        && employee.confirmed(Fact.SOCIAL_INSURANCE_PAID).isPresent());
    }
}
