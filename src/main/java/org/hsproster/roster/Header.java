package org.hsproster.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The header row of a sheet, and what its columns were recognised as. */
final class Header {

    private final int row;
    private final ColumnMapping mapping;
    private final List<SheetColumn> all = new ArrayList<>();
    private final Map<String, ColumnHeader> read = new LinkedHashMap<>();
    private final Map<String, ColumnHeader> columns = Collections.unmodifiableMap(read);
    private final Map<Integer, MoneyUnit> units = new HashMap<>();
    private final Map<SheetColumn, String> neighbours = new LinkedHashMap<>();
    private final Set<ColumnHeader> mapped = new LinkedHashSet<>();
    private final List<HeaderLabel> labels;

    private Header(int row, List<HeaderLabel> labels, ColumnMapping mapping) {
        this.row = row;
        this.labels = labels;
        this.mapping = mapping;
    }

    static Header of(SheetRow row, ColumnMapping mapping) {
        return of(row.number(), HeaderCells.of(row), mapping);
    }

    /** Recognises the columns under these texts, of which the last stand in {@code row}. */
    static Header of(int row, List<ColumnHeader> cells, ColumnMapping mapping) {
        Header header = new Header(row, HeaderLabel.of(cells), mapping);
        String left = "";
        for (int i = 0; i < cells.size(); i++) {
            ColumnHeader cell = cells.get(i);
            Optional<SheetColumn> settled = header.asMapped(cell, header.labels.get(i));
            Optional<ColumnTable.Match> besides = settled.isPresent()
                    ? Optional.empty()
                    : ColumnTable.standard().matchAfter(left, cell.header());
            SheetColumn column = settled.orElseGet(() -> header.recognised(cell, besides));
            header.all.add(column);
            if (besides.isPresent()) {
                header.neighbours.put(column, left);
            } else {
                left = cell.header();
            }
        }
        return header.settled(column -> 0);
    }

    private Optional<SheetColumn> asMapped(ColumnHeader cell, HeaderLabel label) {
        if (mapping.ignores(label)) {
            return Optional.of(new SheetColumn(cell, SheetColumn.Use.IGNORED, Optional.empty()));
        }
        return mapping.columnOf(label).map(id -> {
            mapped.add(cell);
            return readAs(id, ColumnTable.standard().unit(cell.header()), cell);
        });
    }

    private SheetColumn recognised(ColumnHeader cell, Optional<ColumnTable.Match> besides) {
        ColumnTable table = ColumnTable.standard();
        Optional<ColumnTable.Match> match = besides.or(() -> table.match(cell.header()));
        if (match.isPresent() && !match.get().id().equals(HeaderContexts.SENSITIVE)) {
            return readAs(match.get().id(), match.get().unit(), cell);
        }
        boolean isSensitive = match.isPresent() || table.isSensitive(cell.header());
        return new SheetColumn(
                cell, isSensitive ? SheetColumn.Use.SENSITIVE : SheetColumn.Use.UNKNOWN, Optional.empty());
    }

    private SheetColumn readAs(String id, Optional<MoneyUnit> unit, ColumnHeader cell) {
        unit.ifPresent(each -> units.put(cell.index(), each));
        return new SheetColumn(cell, SheetColumn.Use.READ, Optional.of(new ColumnName(id)));
    }

    /**
     * The same header with one of several columns for one thing in use: what the mapping names, of these the fullest,
     * and of equals the first.
     */
    Header settled(ToIntFunction<ColumnHeader> filled) {
        Header settled = new Header(row, labels, mapping);
        settled.units.putAll(units);
        settled.neighbours.putAll(neighbours);
        settled.mapped.addAll(mapped);
        for (SheetColumn column : all) {
            column.column()
                    .ifPresent(name -> settled.read.merge(
                            name.id(),
                            column.header(),
                            (earlier, later) -> isBetter(later, earlier, filled) ? later : earlier));
        }
        for (SheetColumn column : all) {
            boolean isInUse = settled.read.containsValue(column.header());
            settled.all.add(
                    column.column().isEmpty()
                            ? column
                            : column.as(isInUse ? SheetColumn.Use.READ : SheetColumn.Use.REPEATED));
        }
        return settled;
    }

    private boolean isBetter(ColumnHeader column, ColumnHeader than, ToIntFunction<ColumnHeader> filled) {
        boolean isMapped = mapped.contains(column);
        return isMapped == mapped.contains(than) ? filled.applyAsInt(column) > filled.applyAsInt(than) : isMapped;
    }

    /** Adds what kinds of values the columns hold, and which column each unknown one may be meant to be. */
    void complete(SheetSample sample) {
        all.replaceAll(column -> offering(column).holding(sample.kinds(column.header())));
    }

    private SheetColumn offering(SheetColumn column) {
        return column.use() != SheetColumn.Use.UNKNOWN
                ? column
                : NearestColumn.to(column.header().header(), ColumnTable.standard(), read.keySet())
                        .map(id -> column.offering(new ColumnName(id)))
                        .orElse(column);
    }

    /** 1-based, as the spreadsheet shows it. */
    int row() {
        return row;
    }

    /** By id, in the order of the sheet. */
    Map<String, ColumnHeader> columns() {
        return columns;
    }

    /** The cells of a row under some of these columns, by id. */
    List<RawCell> cells(SheetRow row, List<String> ids) {
        List<RawCell> cells = new ArrayList<>(ids.size());
        for (String id : ids) {
            ColumnHeader column = read.get(id);
            RawCell cell = column == null ? null : row.cells().get(column.index());
            if (cell != null) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** Every column that has a header, from the left. */
    List<SheetColumn> all() {
        return Collections.unmodifiableList(all);
    }

    /** How a mapping would name the columns, from the left. */
    List<HeaderLabel> labels() {
        return labels;
    }

    /** Whether something is known of this column: from the sheet, or the same for everybody. */
    boolean knows(String id) {
        return read.containsKey(id) || mapping.constants().containsKey(id);
    }

    /** What stands in the cells of a column that are blank or not there. */
    Optional<String> constant(String id) {
        return Optional.ofNullable(mapping.constants().get(id));
    }

    Optional<MoneyUnit> unit(ColumnHeader column) {
        return Optional.ofNullable(units.get(column.index()));
    }

    Optional<MoneyUnit> unit(String id) {
        @Nullable ColumnHeader column = read.get(id);
        return column == null ? Optional.empty() : unit(column);
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
