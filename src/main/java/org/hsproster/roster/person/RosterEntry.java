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
 * @param row the deciding row, 1-based, as the spreadsheet shows it
 * @param designated facts of the designated organization in the employers table
 * @param findings about the cells of this row
 * @param others what other rows contain about the person
 * @param ofEmployer what comes from the employers table
 * @param caseNote what HR has written about the application
 */
public record RosterEntry(
        RosterSheet sheet,
        int row,
        Employee employee,
        Optional<Employee> designated,
        List<Finding> findings,
        OtherRows others,
        EmployerFacts ofEmployer,
        CaseNote caseNote) {

    /** Creates a person without facts from an employers table. */
    public RosterEntry(
            RosterSheet sheet,
            int row,
            Employee employee,
            Optional<Employee> designated,
            List<Finding> findings,
            OtherRows others) {
        this(sheet, row, employee, designated, findings, others, EmployerFacts.none(), CaseNote.none());
    }

    /** Creates a person on a single row. */
    public RosterEntry(
            RosterSheet sheet, int row, Employee employee, Optional<Employee> designated, List<Finding> findings) {
        this(sheet, row, employee, designated, findings, OtherRows.none());
    }

    public boolean hasFindings() {
        return !findings.isEmpty() || !others.findings().isEmpty();
    }

    /** Returns all findings with their cells. */
    public Stream<LocatedFinding> locatedFindings() {
        return Stream.concat(findings.stream().map(this::locate), others.findings().stream());
    }

    /** Returns the finding with the cell that caused it. */
    public LocatedFinding locate(Finding finding) {
        return finding.about()
                .flatMap(caseNote::cell)
                .map(cell -> new LocatedFinding(
                        sheet.file().getFileName().toString(), cell.sheet(), Optional.of(cell.address()), finding))
                .orElseGet(() -> others.origin(finding, position()).locate(finding));
    }

    /** Returns the row of a fact, of this sheet or of another one. */
    public SheetPosition origin(Fact<?> fact) {
        return ofEmployer.origin(fact).orElseGet(() -> others.origins().getOrDefault(fact, position()));
    }

    SheetPosition position() {
        return new SheetPosition(sheet, row);
    }

    /** Returns the same entry with one more finding. */
    public RosterEntry with(Finding finding) {
        List<Finding> more =
                Stream.concat(findings.stream(), Stream.of(finding)).toList();
        return new RosterEntry(sheet, row, employee, designated, more, others, ofEmployer, caseNote);
    }

    RosterEntry with(Employee changed, OtherRows changedOthers) {
        return new RosterEntry(sheet, row, changed, designated, findings, changedOthers, ofEmployer, caseNote);
    }

    /** Returns the same entry with what HR has written about the application. */
    public RosterEntry with(CaseNote written) {
        return with(employee, written, List.of());
    }

    /**
     * Returns the same entry with what HR has written about the application.
     *
     * @param changed the person with the state of the application
     * @param aboutIt findings about the cells that were read
     */
    public RosterEntry with(Employee changed, CaseNote written, List<LocatedFinding> aboutIt) {
        List<LocatedFinding> elsewhere =
                Stream.concat(others.findings().stream(), aboutIt.stream()).toList();
        OtherRows changedOthers = new OtherRows(others.positions(), others.origins(), elsewhere);
        return new RosterEntry(sheet, row, changed, designated, findings, changedOthers, ofEmployer, written);
    }

    @Override
    public String toString() {
        return "RosterEntry";
    }
}
