package org.hsproster.roster.value;

import java.util.HashMap;
import java.util.Map;
import org.hsproster.employee.Reported;
import org.hsproster.spreadsheet.RawCell;
import org.jspecify.annotations.Nullable;

/** Caches the values of the texts of a sheet: most columns repeat a few texts for all people. */
public final class ReadValueCache {

    /** A column with more different texts has names or numbers and is not cached further. */
    private static final int MAX_TEXTS = 1_000;

    private final Map<String, Column> columns = new HashMap<>();

    private record Column(ValueReader<?> reader, Map<RawCell, Reported<?>> known) {}

    /**
     * Returns the value of a cell; null if it is not cached.
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

    /** Caches the value of a text in a column that is always read by the same reader. */
    public <T> void keep(String id, RawCell cell, ValueReader<T> reader, Reported<T> read) {
        Column column = columns.computeIfAbsent(id, any -> new Column(reader, new HashMap<>()));
        if (cell instanceof RawCell.Text
                && column.reader() == reader
                && column.known().size() < MAX_TEXTS) {
            column.known().put(cell, read);
        }
    }
}
