package org.hsproster.workbook.splice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stores dates by row (1-based) and column (0-based) until the rows are written. */
public final class RowDates {

    private final AddedRows rows;

    public RowDates(SpillBuffer buffer) {
        this.rows = new AddedRows(buffer);
    }

    public void add(int row, Map<Integer, LocalDate> dates) {
        ByteBuffer bytes = ByteBuffer.allocate(dates.size() * (Integer.BYTES + Long.BYTES));
        dates.forEach((column, date) -> bytes.putInt(column).putLong(date.toEpochDay()));
        try {
            rows.add(new AddedRow(row, 0, bytes.array()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Reading read() throws IOException {
        return new Reading(rows.read());
    }

    /** Reads the rows once, in the order of their numbers. */
    public static final class Reading {

        private final RowSource rows;

        Reading(RowSource rows) {
            this.rows = rows;
        }

        public Map<Integer, LocalDate> of(int row) throws IOException {
            Map<Integer, LocalDate> dates = new HashMap<>();
            for (@Nullable AddedRow each = rows.upTo(row); each != null; each = rows.upTo(row)) {
                ByteBuffer bytes = ByteBuffer.wrap(each.cells());
                while (bytes.hasRemaining()) {
                    dates.put(bytes.getInt(), LocalDate.ofEpochDay(bytes.getLong()));
                }
            }
            return dates;
        }
    }
}
