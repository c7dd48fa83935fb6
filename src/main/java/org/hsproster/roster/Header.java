package org.hsproster.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The header row of a sheet, and what its columns were recognised as. */
final class Header {

    private final int row;
    private final List<SheetColumn> all = new ArrayList<>();
    private final Map<String, ColumnHeader> read = new LinkedHashMap<>();
    private final Map<Integer, MoneyUnit> units = new HashMap<>();
    private final Map<SheetColumn, String> neighbours = new LinkedHashMap<>();

    private Header(int row) {
        this.row = row;
    }

    static Header of(SheetRow row, ColumnTable table) {
        return of(row.number(), HeaderCells.of(row), table);
    }

    /** Recognises the columns under these texts, of which the last stand in {@code row}. */
    static Header of(int row, List<ColumnHeader> cells, ColumnTable table) {
        Header header = new Header(row);
        String left = "";
        for (ColumnHeader cell : cells) {
            Optional<ColumnTable.Match> besides = table.matchAfter(left, cell.header());
            SheetColumn column =
                    header.add(cell, besides.or(() -> table.match(cell.header())), table.isSensitive(cell.header()));
            if (besides.isPresent()) {
                header.neighbours.put(column, left);
            } else {
                left = cell.header();
            }
        }
        return header;
    }

    private SheetColumn add(ColumnHeader cell, Optional<ColumnTable.Match> match, boolean isSensitive) {
        SheetColumn column = match.filter(known -> !known.id().equals(HeaderContexts.SENSITIVE))
                .map(known -> {
                    known.unit().ifPresent(unit -> units.put(cell.index(), unit));
                    boolean isFirst = read.putIfAbsent(known.id(), cell) == null;
                    return new SheetColumn(
                            cell,
                            isFirst ? SheetColumn.Use.READ : SheetColumn.Use.REPEATED,
                            Optional.of(new ColumnName(known.id())));
                })
                .orElseGet(() -> new SheetColumn(
                        cell,
                        match.isPresent() || isSensitive ? SheetColumn.Use.SENSITIVE : SheetColumn.Use.UNKNOWN,
                        Optional.empty()));
        all.add(column);
        return column;
    }

    /** The same header with the fullest of several columns for one thing in use; the first of equals. */
    Header settled(ToIntFunction<ColumnHeader> filled) {
        Header settled = new Header(row);
        settled.units.putAll(units);
        settled.neighbours.putAll(neighbours);
        read.forEach((id, first) -> settled.read.put(id, fullest(id, first, filled)));
        for (SheetColumn column : all) {
            boolean isInUse = settled.read.containsValue(column.header());
            boolean isCandidate = column.column().isPresent();
            settled.all.add(
                    isCandidate ? column.as(isInUse ? SheetColumn.Use.READ : SheetColumn.Use.REPEATED) : column);
        }
        return settled;
    }

    private ColumnHeader fullest(String id, ColumnHeader first, ToIntFunction<ColumnHeader> filled) {
        ColumnHeader fullest = first;
        for (SheetColumn column : all) {
            if (column.means(id) && filled.applyAsInt(column.header()) > filled.applyAsInt(fullest)) {
                fullest = column.header();
            }
        }
        return fullest;
    }

    /** 1-based, as the spreadsheet shows it. */
    int row() {
        return row;
    }

    /** By id, in the order of the sheet. */
    Map<String, ColumnHeader> columns() {
        return Collections.unmodifiableMap(read);
    }

    /** Every column that has a header, from the left. */
    List<SheetColumn> all() {
        return Collections.unmodifiableList(all);
    }

    Optional<MoneyUnit> unit(String id) {
        return Optional.ofNullable(read.get(id)).map(column -> units.get(column.index()));
    }

    /** The columns that were understood by the header to their left, with that one. */
    Map<SheetColumn, String> neighbours() {
        return Collections.unmodifiableMap(neighbours);
    }

    /** Columns whose cells stay unread. */
    Set<Integer> sensitive() {
        return all.stream()
                .filter(column -> column.use() == SheetColumn.Use.SENSITIVE)
                .map(column -> column.header().index())
                .collect(Collectors.toSet());
    }
}
