package org.hsproster.roster.value;

import java.util.HashMap;
import java.util.Map;
import org.hsproster.employee.Reported;
import org.hsproster.spreadsheet.RawCell;
import org.jspecify.annotations.Nullable;

/** What the texts of a sheet were read as: in most columns a roster says the same few things of all people. */
public final class ReadValueCache {

    /** A column with more different texts than this is one of names or numbers. */
    private static final int MOST = 1_000;

    private final Map<String, Column> columns = new HashMap<>();

    private record Column(ValueReader<?> reader, Map<RawCell, Reported<?>> known) {}

    /**
     * What the cell says; null where that is not known.
     *
     * @param id of the column
     */
    @SuppressWarnings("unchecked")
    public // one reader reads one type
    <T> @Nullable Reported<T> find(String id, RawCell cell, ValueReader<T> reader) {
        Column column = columns.get(id);
        return column == null || column.reader() != reader
                ? null
                : (Reported<T>) column.known().get(cell);
    }

    /** Remembers a text of a column that is always read by the same reader. */
    public <T> void keep(String id, RawCell cell, ValueReader<T> reader, Reported<T> read) {
        Column column = columns.computeIfAbsent(id, any -> new Column(reader, new HashMap<>()));
        if (cell instanceof RawCell.Text
                && column.reader() == reader
                && column.known().size() < MOST) {
            column.known().put(cell, read);
        }
    }
}
