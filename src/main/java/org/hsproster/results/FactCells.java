package org.hsproster.results;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hsproster.employee.Fact;
import org.hsproster.roster.header.ColumnHeader;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.roster.sheet.SheetPosition;

/** Finds the cells of facts. */
final class FactCells {

    /** The columns of each sheet by fact. The same few sheets are asked about for every person. */
    private final IdentityHashMap<RosterSheet, Map<Fact<?>, List<ColumnHeader>>> columns = new IdentityHashMap<>();

    /**
     * Returns the cells that facts are read from, or compared with, in the row of the person, or in that of another
     * sheet or of the employers table that has the fact; blank ones included.
     */
    List<EmployeeResult.Cell> of(RosterEntry entry, List<Fact<?>> facts) {
        return facts.stream()
                .map(fact -> recorded(entry, fact))
                .flatMap(fact -> cells(entry.origin(fact), fact))
                .toList();
    }

    /** Returns the university where it stands for the answer whether it is designated. */
    private Fact<?> recorded(RosterEntry entry, Fact<?> fact) {
        boolean isByName = fact == Fact.DESIGNATED_UNIVERSITY
                && !entry.employee().reported(fact).isRecorded()
                && !columns(entry.origin(Fact.UNIVERSITY).sheet(), Fact.UNIVERSITY)
                        .isEmpty();
        return isByName ? Fact.UNIVERSITY : fact;
    }

    private Stream<EmployeeResult.Cell> cells(SheetPosition position, Fact<?> fact) {
        RosterSheet sheet = position.sheet();
        return columns(sheet, fact).stream()
                .map(column -> new EmployeeResult.Cell(
                        fact.id(),
                        String.valueOf(sheet.file().getFileName()),
                        sheet.sheet().orElse(null),
                        position.cell(column)));
    }

    private List<ColumnHeader> columns(RosterSheet sheet, Fact<?> fact) {
        return columns.computeIfAbsent(sheet, each -> new HashMap<>()).computeIfAbsent(fact, sheet::columns);
    }
}
