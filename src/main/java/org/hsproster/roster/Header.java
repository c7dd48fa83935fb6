package org.hsproster.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The header row of a sheet, and what its columns were recognised as. */
final class Header {

    private final int row;
    private final Map<String, ColumnHeader> columns = new LinkedHashMap<>();
    private final Map<String, MoneyUnit> units = new HashMap<>();
    private final List<Repeated> repeated = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final Set<Integer> sensitive = new HashSet<>();

    /**
     * A second column for the same thing, which is not read.
     *
     * @param used the header of the column that is
     */
    record Repeated(ColumnHeader column, String used) {}

    private Header(int row) {
        this.row = row;
    }

    static Header of(SheetRow row, ColumnTable table) {
        Header header = new Header(row.number());
        row.cells().forEach((index, cell) -> {
            if (cell instanceof RawCell.Text text) {
                header.add(new ColumnHeader(index, Spelling.folded(text.raw())), table);
            }
        });
        return header;
    }

    private void add(ColumnHeader column, ColumnTable table) {
        Optional<ColumnTable.Match> match = table.match(column.header());
        if (match.isPresent()) {
            recognise(column, match.get());
        } else {
            ignored.add(column.header());
            if (table.isSensitive(column.header())) {
                sensitive.add(column.index());
            }
        }
    }

    private void recognise(ColumnHeader column, ColumnTable.Match match) {
        ColumnHeader earlier = columns.putIfAbsent(match.id(), column);
        if (earlier == null) {
            match.unit().ifPresent(unit -> units.put(match.id(), unit));
        } else {
            repeated.add(new Repeated(column, earlier.header()));
        }
    }

    /** 1-based, as the spreadsheet shows it. */
    int row() {
        return row;
    }

    /** By id, in the order of the sheet. */
    Map<String, ColumnHeader> columns() {
        return columns;
    }

    Optional<MoneyUnit> unit(String id) {
        return Optional.ofNullable(units.get(id));
    }

    List<Repeated> repeated() {
        return repeated;
    }

    List<String> ignored() {
        return ignored;
    }

    /** Columns whose cells stay unread. */
    Set<Integer> sensitive() {
        return sensitive;
    }
}
