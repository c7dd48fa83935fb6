package org.hsproster.roster;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.jspecify.annotations.Nullable;

/** The entries of one roster sheet, from the row below its header. */
final class SheetReading implements Closeable {

    private final RosterSheets.Recognised recognised;
    private final SheetRows rows;
    private final ReadingOptions options;
    private final List<LocatedFinding> problems;

    SheetReading(
            RosterSheets.Recognised recognised, SheetRows rows, ReadingOptions options, List<LocatedFinding> problems) {
        this.recognised = recognised;
        this.rows = rows;
        this.options = options;
        this.problems = problems;
    }

    /** The next entry, or null at the end of the sheet. */
    @Nullable
    RosterEntry next() throws UnreadableRosterException {
        for (SheetRow row = rows.next(); row != null; row = rows.next()) {
            if (row.number() > recognised.header().row() && !row.isBlank() && !isGuide(row) && !isTotals(row)) {
                return entry(row);
            }
        }
        return null;
    }

    @Override
    public void close() {
        rows.close();
    }

    private boolean isGuide(SheetRow row) {
        Optional<LocatedFinding> leftOut = recognised.guideRow(row);
        leftOut.ifPresent(problems::add);
        return leftOut.isPresent();
    }

    private boolean isTotals(SheetRow row) {
        Optional<String> word = TotalsRow.wordIn(row, recognised.header());
        word.ifPresent(found -> problems.add(recognised
                .place()
                .problemAt(
                        row.cells().firstKey(),
                        row.number(),
                        RosterFindingCode.ROW_LEFT_OUT,
                        Integer.toString(row.number()),
                        found)));
        return word.isPresent();
    }

    private RosterEntry entry(SheetRow row) {
        RowCells cells = new RowCells(recognised.header(), row, options.asOf());
        Employee employee = Employee.unknown();
        for (FactSource<?> source : FactSources.ofPerson()) {
            employee = source.addTo(employee, cells);
        }
        employee = options.employers().complete(employee, cells);
        Optional<Employee> designated =
                employee.confirmed(Fact.DESIGNATED_ORGANIZATION).flatMap(options.employers()::find);
        return new RosterEntry(recognised.sheet(), row.number(), employee, designated, cells.findings());
    }
}
