package org.hsproster.roster.header;

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
import org.hsproster.roster.value.LengthUnit;
import org.hsproster.roster.value.MoneyUnit;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** The header row of a sheet with its recognised columns. */
public final class Header {

    private final int row;
    private final ColumnMapping mapping;
    private final List<HeaderLabel> labels;
    private final List<HeaderColumn> recognised;
    private final List<SheetColumn> all = new ArrayList<>();
    private final Map<String, HeaderColumn> read = new LinkedHashMap<>();
    private final Map<String, ColumnHeader> columns = new LinkedHashMap<>();
    private final Map<Integer, ColumnMatch> matches = new HashMap<>();
    private final Map<SheetColumn, String> neighbours = new LinkedHashMap<>();
    private final Currencies currencies;

    private Header(
            int row,
            List<HeaderLabel> labels,
            ColumnMapping mapping,
            List<HeaderColumn> recognised,
            ToIntFunction<ColumnHeader> filled) {
        this.row = row;
        this.labels = labels;
        this.mapping = mapping;
        this.recognised = recognised;
        ColumnChoice.among(recognised, filled).forEach(this::add);
        this.currencies = Currencies.of(recognised, read.values());
    }

    public static Header of(SheetRow row, ColumnMapping mapping) {
        return of(row.number(), HeaderCells.of(row), mapping);
    }

    /**
     * Recognises the columns with these headers.
     *
     * @param row 1-based, the last row of the header
     */
    static Header of(int row, List<HeaderCell> cells, ColumnMapping mapping) {
        List<HeaderLabel> labels =
                HeaderLabel.of(cells.stream().map(HeaderCell::header).toList());
        return new Header(row, labels, mapping, HeaderRecognition.of(cells, labels, mapping), column -> 0);
    }

    /**
     * Returns the same header with one of several columns of the same meaning in use, see {@link ColumnChoice}.
     *
     * @param filled returns the number of filled cells of a column
     */
    public Header settled(ToIntFunction<ColumnHeader> filled) {
        return new Header(row, labels, mapping, recognised, filled);
    }

    private void add(HeaderColumn column) {
        SheetColumn shown = column.shown();
        all.add(shown);
        column.match().ifPresent(match -> matches.put(column.index(), match));
        column.left().ifPresent(left -> neighbours.put(shown, left));
        if (column.use() == SheetColumn.Use.READ) {
            column.id().ifPresent(id -> {
                read.put(id, column);
                columns.put(id, shown.header());
            });
        }
    }

    /** Adds the kinds of values of the columns, and the column that each unknown header may mean. */
    public void complete(SheetSample sample) {
        all.replaceAll(column -> {
            Interruption.check();
            return offering(column).holding(sample.kinds(column.header()));
        });
    }

    private SheetColumn offering(SheetColumn column) {
        return column.use() != SheetColumn.Use.UNKNOWN
                ? column
                : offers(column).stream()
                        .findFirst()
                        .map(id -> column.offering(new ColumnName(id)))
                        .orElse(column);
    }

    /** Returns the columns that an unknown header may mean, of those that the sheet lacks; the likeliest first. */
    List<String> offers(SheetColumn column) {
        return NearestColumn.allTo(column.header().header(), ColumnTable.standard(), read.keySet());
    }

    /** Returns the number of the row (1-based), as the spreadsheet shows it. */
    public int row() {
        return row;
    }

    /** Returns the columns by id, in the order of the sheet. */
    public Map<String, ColumnHeader> columns() {
        return Collections.unmodifiableMap(columns);
    }

    /** Returns the cells of a row in columns with these ids. */
    public List<RawCell> cells(SheetRow row, List<String> ids) {
        List<RawCell> cells = new ArrayList<>(ids.size());
        for (String id : ids) {
            ColumnHeader column = columns.get(id);
            RawCell cell = column == null ? null : row.cells().get(column.index());
            if (cell != null) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** Returns every column that has a header, from the left. */
    public List<SheetColumn> all() {
        return Collections.unmodifiableList(all);
    }

    /** Returns the labels of the columns in a mapping, from the left. */
    List<HeaderLabel> labels() {
        return labels;
    }

    /** Tests whether the column is on the sheet, or has a constant value. */
    public boolean knows(String id) {
        return read.containsKey(id) || mapping.constants().containsKey(id);
    }

    /** Returns the value for blank or missing cells of a column. */
    public Optional<String> constant(String id) {
        return Optional.ofNullable(mapping.constants().get(id));
    }

    Optional<MoneyUnit> unit(ColumnHeader column) {
        return Optional.ofNullable(matches.get(column.index())).flatMap(ColumnMatch::unit);
    }

    public Optional<MoneyUnit> unit(String id) {
        return match(id).flatMap(ColumnMatch::unit);
    }

    /** Returns the unit of lengths of time in the header. */
    public Optional<LengthUnit> length(String id) {
        return match(id).flatMap(ColumnMatch::length);
    }

    /** Returns the part of the header that makes the values unclear. */
    public Optional<String> doubt(String id) {
        return match(id).flatMap(ColumnMatch::doubt);
    }

    /** Returns the column (0-based) with the currency of the amounts of a column. */
    public Optional<Integer> currency(String id) {
        return currencies.of(id);
    }

    private Optional<ColumnMatch> match(String id) {
        @Nullable HeaderColumn column = read.get(id);
        return column == null ? Optional.empty() : column.match();
    }

    /** Returns the columns that were recognised by the header to their left, with that header. */
    Map<SheetColumn, String> neighbours() {
        return Collections.unmodifiableMap(neighbours);
    }

    /** Returns the columns (0-based) whose cells must not be read. */
    public Set<Integer> sensitive() {
        return all.stream()
                .filter(column -> column.use() == SheetColumn.Use.SENSITIVE)
                .map(column -> column.header().index())
                .collect(Collectors.toSet());
    }
}
