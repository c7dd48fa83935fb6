package org.hsproster.roster.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.sheet.SheetPosition;

/** A person of a roster, completed from another sheet. */
final class CompletedEntry {

    private final RosterEntry own;
    private final RosterEntry other;
    private final Map<Fact<?>, SheetPosition> origins;
    private final List<LocatedFinding> elsewhere;
    private Employee employee;

    CompletedEntry(RosterEntry own, RosterEntry other) {
        this.own = own;
        this.other = other;
        this.employee = own.employee();
        this.origins = new HashMap<>(own.others().origins());
        this.elsewhere = new ArrayList<>(own.others().findings());
        Fact.all().forEach(this::complete);
    }

    RosterEntry entry() {
        return own.with(employee, new OtherRows(own.others().positions(), origins, elsewhere));
    }

    private <T> void complete(Fact<T> fact) {
        Reported<T> recorded = own.employee().reported(fact);
        Reported<T> offered = other.employee().reported(fact);
        if (!recorded.isRecorded() && offered.isRecorded()) {
            employee = employee.with(fact, offered);
            origins.put(fact, other.origin(fact));
            other.locatedFindings()
                    .filter(located ->
                            located.finding().about().filter(fact::equals).isPresent())
                    .forEach(elsewhere::add);
        } else if (fact != Fact.EMPLOYEE_NO && FactComparison.contradict(fact, recorded, offered)) {
            elsewhere.add(
                    other.locate(Finding.about(fact, RosterFindingCode.JOIN_CONTRADICTS, Integer.toString(own.row()))));
        }
    }
}
