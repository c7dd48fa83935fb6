package org.hsproster.roster.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.roster.sheet.SheetPosition;

/**
 * One person of a roster.
 *
 * @param row the one that decides about the person, 1-based, as the spreadsheet shows it
 * @param designated what the employers table knows of the designated organization
 * @param findings about the cells of this row
 * @param others what other rows tell about the person
 */
public record RosterEntry(
        RosterSheet sheet,
        int row,
        Employee employee,
        Optional<Employee> designated,
        List<Finding> findings,
        OtherRows others) {

    /** Returns a person on one row. */
    public RosterEntry(
            RosterSheet sheet, int row, Employee employee, Optional<Employee> designated, List<Finding> findings) {
        this(sheet, row, employee, designated, findings, OtherRows.none());
    }

    public boolean hasFindings() {
        return !findings.isEmpty() || !others.findings().isEmpty();
    }

    /** Returns what reading brought up, with the cells. */
    public Stream<LocatedFinding> locatedFindings() {
        return Stream.concat(findings.stream().map(this::locate), others.findings().stream());
    }

    /** Returns the finding with the cell that caused it. */
    public LocatedFinding locate(Finding finding) {
        return others.origin(finding, position()).locate(finding);
    }

    /** Returns the row that tells a fact. */
    SheetPosition origin(Fact<?> fact) {
        return others.origins().getOrDefault(fact, position());
    }

    SheetPosition position() {
        return new SheetPosition(sheet, row);
    }

    /** The same with one finding more. */
    public RosterEntry with(Finding finding) {
        List<Finding> more =
                Stream.concat(findings.stream(), Stream.of(finding)).toList();
        return new RosterEntry(sheet, row, employee, designated, more, others);
    }

    RosterEntry with(Employee changed, OtherRows changedOthers) {
        return new RosterEntry(sheet, row, changed, designated, findings, changedOthers);
    }

    @Override
    public String toString() {
        return "RosterEntry";
    }
}
