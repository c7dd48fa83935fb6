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

/** The header row of a sheet, and what its columns were recognised as. */
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

    /** Recognises the columns under these texts, of which the last stand in {@code row}. */
    static Header of(int row, List<HeaderCell> cells, ColumnMapping mapping) {
        List<HeaderLabel> labels =
                HeaderLabel.of(cells.stream().map(HeaderCell::header).toList());
        return new Header(row, labels, mapping, HeaderRecognition.of(cells, labels, mapping), column -> 0);
    }

    /**
     * The same header with one of several columns for one thing in use, as {@link ColumnChoice} decides once it is
     * known how many cells below each are filled.
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

    /** Adds what kinds of values the columns hold, and which column each unknown one may be meant to be. */
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

    /** The columns an unknown one may be meant to be, of those that the sheet lacks; the likeliest first. */
    List<String> offers(SheetColumn column) {
        return NearestColumn.allTo(column.header().header(), ColumnTable.standard(), read.keySet());
    }

    /** 1-based, as the spreadsheet shows it. */
    public int row() {
        return row;
    }

    /** By id, in the order of the sheet. */
    public Map<String, ColumnHeader> columns() {
        return Collections.unmodifiableMap(columns);
    }

    /** Returns the cells of a row under some of these columns, by id. */
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

    /** Returns how a mapping would name the columns, from the left. */
    List<HeaderLabel> labels() {
        return labels;
    }

    /** Tests whether something is known of this column: from the sheet, or the same for every person. */
    public boolean knows(String id) {
        return read.containsKey(id) || mapping.constants().containsKey(id);
    }

    /** Returns what stands in the cells of a column that are blank or not there. */
    public Optional<String> constant(String id) {
        return Optional.ofNullable(mapping.constants().get(id));
    }

    Optional<MoneyUnit> unit(ColumnHeader column) {
        return Optional.ofNullable(matches.get(column.index())).flatMap(ColumnMatch::unit);
    }

    public Optional<MoneyUnit> unit(String id) {
        return match(id).flatMap(ColumnMatch::unit);
    }

    /** Returns the unit of lengths of time that the header gives. */
    public Optional<LengthUnit> length(String id) {
        return match(id).flatMap(ColumnMatch::length);
    }

    /** Returns what the header says that leaves the values below unclear. */
    public Optional<String> doubt(String id) {
        return match(id).flatMap(ColumnMatch::doubt);
    }

    /** Where the currency of the amounts of a column stands (0-based). */
    public Optional<Integer> currency(String id) {
        return currencies.of(id);
    }

    private Optional<ColumnMatch> match(String id) {
        @Nullable HeaderColumn column = read.get(id);
        return column == null ? Optional.empty() : column.match();
    }

    /** Returns the columns that were understood by the header to their left, with that one. */
    Map<SheetColumn, String> neighbours() {
        return Collections.unmodifiableMap(neighbours);
    }

    /** Columns whose cells stay unread. */
    public Set<Integer> sensitive() {
        return all.stream()
                .filter(column -> column.use() == SheetColumn.Use.SENSITIVE)
                .map(column -> column.header().index())
                .collect(Collectors.toSet());
    }
}
