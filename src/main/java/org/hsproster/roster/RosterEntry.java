package org.hsproster.roster;

import java.util.List;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Finding;

/**
 * One row of a roster.
 *
 * @param row 1-based, as the spreadsheet shows it
 * @param findings about the cells of this row
 */
public record RosterEntry(RosterSheet sheet, int row, Employee employee, List<Finding> findings) {

    @Override
    public String toString() {
        return "RosterEntry";
    }
}
