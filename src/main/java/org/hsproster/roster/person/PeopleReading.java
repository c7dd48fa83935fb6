package org.hsproster.roster.person;

import java.io.Closeable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.sheet.ColumnUnits;
import org.hsproster.roster.sheet.RecognisedSheet;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.WantedColumns;
import org.jspecify.annotations.Nullable;

/**
 * Reads the people of one sheet in the order of their deciding rows. Rows are buffered only while an earlier person may
 * have further rows.
 */
public final class PeopleReading implements Closeable {

    private final SheetReading rows;
    private final RepeatedPeople repeated;
    private final LocalDate asOf;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private int lastRow;

    /** A row whose person is known only when its group has ended. */
    private record Waiting(int row, PersonGroup group) {}

    private PeopleReading(SheetReading rows, RepeatedPeople repeated, LocalDate asOf) {
        this.rows = rows;
        this.repeated = repeated;
        this.asOf = asOf;
    }

    public static PeopleReading of(
            SpreadsheetFile file,
            RecognisedSheet sheet,
            SheetEmployer employer,
            LocalDate asOf,
            List<LocatedFinding> problems)
            throws UnreadableFileException {
        ColumnUnits units = ColumnUnits.in(file, sheet);
        problems.addAll(units.findings(sheet));
        RepeatedPeople repeated = RepeatedPeople.in(file, sheet, asOf);
        SheetRows rows =
                file.rows(sheet.index(), WantedColumns.allBut(sheet.header().sensitive()));
        return new PeopleReading(new SheetReading(sheet, rows, units, employer, asOf, problems), repeated, asOf);
    }

    /** Returns the number of rows with an employee number, see {@link RepeatedPeople#numbered}. */
    public OptionalInt numberedRows() {
        return repeated.numbered();
    }

    /** Returns the next person, or null at the end of the sheet. */
    @Nullable
    public RosterEntry next() throws UnreadableFileException {
        while (true) {
            Waiting first = waiting.peek();
            if (first == null || !first.group().endsBy(lastRow)) {
                if (!readOn()) {
                    return null;
                }
            } else {
                waiting.remove();
                Optional<RosterEntry> person = first.group().at(first.row(), asOf);
                if (person.isPresent()) {
                    return person.get();
                }
            }
        }
    }

    @Override
    public void close() {
        rows.close();
    }

    /**
     * Reads one more row.
     *
     * @return whether people are left; after the last row every group has ended
     */
    private boolean readOn() throws UnreadableFileException {
        PersonRow row = rows.next();
        if (row == null) {
            lastRow = Integer.MAX_VALUE;
            return !waiting.isEmpty();
        }
        PersonGroup group = repeated.takeGroupOf(row.number());
        group.add(row);
        waiting.add(new Waiting(row.number(), group));
        lastRow = row.number();
        return true;
    }
}
