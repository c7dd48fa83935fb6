package org.hsproster.workbook.splice;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Stores the rows added to a sheet, to be read in the order of their numbers. Few rows may be added out of order. */
final class AddedRows {

    private final SpillBuffer buffer;
    private final NavigableMap<Integer, AddedRow> late = new TreeMap<>();
    private int last;

    AddedRows(SpillBuffer buffer) {
        this.buffer = buffer;
    }

    void add(AddedRow row) throws IOException {
        if (row.number() > last) {
            last = row.number();
            row.writeTo(buffer.data());
        } else {
            late.put(row.number(), row);
        }
    }

    int last() {
        return last;
    }

    Reading read() throws IOException {
        return new Reading(buffer.read(), late.values().iterator());
    }

    /** Reads the rows once. */
    static final class Reading implements RowSource {

        private final DataInputStream in;
        private final Iterator<AddedRow> others;
        private @Nullable AddedRow next;
        private @Nullable AddedRow other;

        Reading(DataInputStream in, Iterator<AddedRow> others) throws IOException {
            this.in = in;
            this.others = others;
            this.next = AddedRow.read(in);
            this.other = others.hasNext() ? others.next() : null;
        }

        @Override
        public @Nullable AddedRow upTo(int number) throws IOException {
            if (other != null && (next == null || other.number() < next.number())) {
                return other.number() > number ? null : takeOther();
            }
            AddedRow row = next;
            if (row == null || row.number() > number) {
                return null;
            }
            next = AddedRow.read(in);
            return row;
        }

        private @Nullable AddedRow takeOther() {
            AddedRow row = other;
            other = others.hasNext() ? others.next() : null;
            return row;
        }
    }
}
