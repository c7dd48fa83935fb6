package org.hsproster.roster;

import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.OrganizationName;
import org.hsproster.employee.Reported;

/**
 * The employer whose name a sheet bears: group companies keep a sheet each and no column of employers.
 *
 * @param reported unclear where the name may just as well be that of a kind of contract; missing for that of a place
 */
record SheetEmployer(Reported<String> reported) {

    static SheetEmployer none() {
        return new SheetEmployer(Reported.missing());
    }

    /** Missing where a column says it, or where the only sheet of a file may be called anything. */
    static SheetEmployer of(Recognised sheet, int rosterSheets, EmployersTable employers) {
        Optional<String> name = sheet.place()
                .sheet()
                .filter(text -> rosterSheets > 1)
                .filter(text -> !sheet.header().columns().containsKey(Fact.EMPLOYER.id()))
                .filter(text -> employers.find(text).isPresent() || !OrganizationName.isPlace(text));
        return new SheetEmployer(
                name.map(text -> isEmployer(text, employers) ? Reported.stated(text) : new Reported.Unclear<>(text))
                        .orElseGet(Reported::missing));
    }

    Employee addTo(Employee employee) {
        return reported.isRecorded() ? employee.with(Fact.EMPLOYER, reported) : employee;
    }

    private static boolean isEmployer(String name, EmployersTable employers) {
        return OrganizationName.hasLegalForm(name) || employers.find(name).isPresent();
    }
}
