package org.hsproster.roster;

import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Finding;

/**
 * One row of a roster.
 *
 * @param row 1-based, as the spreadsheet shows it
 * @param designated what the employers table knows of the designated organization
 * @param findings about the cells of this row
 */
public record RosterEntry(
        RosterSheet sheet, int row, Employee employee, Optional<Employee> designated, List<Finding> findings) {

    @Override
    public String toString() {
        return "RosterEntry";
    }
}
