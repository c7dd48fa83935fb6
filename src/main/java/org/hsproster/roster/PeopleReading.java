package org.hsproster.roster;

import java.io.Closeable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The people of one sheet, each in the place of the row that decides. Rows are held back only as long as a person
 * before them may have further rows.
 */
final class PeopleReading implements Closeable {

    private final SheetReading rows;
    private final RepeatedNumbers repeated;
    private final LocalDate asOf;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private int lastRow;
    private int onSeveralRows;

    /** A row whose person is not settled before its group has ended. */
    private record Waiting(int row, PersonGroup group) {}

    PeopleReading(SheetReading rows, RepeatedNumbers repeated, LocalDate asOf) {
        this.rows = rows;
        this.repeated = repeated;
        this.asOf = asOf;
    }

    /** The next person, or null at the end of the sheet. */
    @Nullable
    RosterEntry next() throws UnreadableRosterException {
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
                    onSeveralRows += person.get().others().positions().isEmpty() ? 0 : 1;
                    return person.get();
                }
            }
        }
    }

    /** How many of the people so far stand on more than one row. */
    int onSeveralRows() {
        return onSeveralRows;
    }

    @Override
    public void close() {
        rows.close();
    }

    /** False where nothing is left: past the last row every group has ended. */
    private boolean readOn() throws UnreadableRosterException {
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
