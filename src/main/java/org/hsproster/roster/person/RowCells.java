package org.hsproster.roster.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.header.ColumnHeader;
import org.hsproster.roster.header.ColumnMapping;
import org.hsproster.roster.header.Header;
import org.hsproster.roster.sheet.ColumnUnits;
import org.hsproster.roster.value.CellFindings;
import org.hsproster.roster.value.Currency;
import org.hsproster.roster.value.LengthUnit;
import org.hsproster.roster.value.Placeholders;
import org.hsproster.roster.value.ReadValueCache;
import org.hsproster.roster.value.TextReader;
import org.hsproster.roster.value.ValueReader;
import org.hsproster.spreadsheet.Cells;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row by column, and collects the findings about them. */
public final class RowCells {

    private final Header header;
    private final SheetRow row;
    private final LocalDate asOf;
    private final ReadValueCache known;
    private final ColumnUnits units;
    private final List<Finding> findings = new ArrayList<>();

    RowCells(Header header, SheetRow row, LocalDate asOf) {
        this(header, row, asOf, new ReadValueCache());
    }

    /**
     * Creates a row of a sheet.
     *
     * @param known values of earlier rows
     */
    public RowCells(Header header, SheetRow row, LocalDate asOf, ReadValueCache known) {
        this(header, row, asOf, known, ColumnUnits.none());
    }

    RowCells(Header header, SheetRow row, LocalDate asOf, ReadValueCache known, ColumnUnits units) {
        this.header = header;
        this.row = row;
        this.asOf = asOf;
        this.known = known;
        this.units = units;
    }

    /** Returns the same cells, whose findings are discarded. */
    RowCells aside() {
        return new RowCells(header, row, asOf, known, units);
    }

    /** Returns a row with only the constant values of a mapping. */
    public static RowCells ofConstants(Map<String, String> constants, LocalDate asOf) {
        SheetRow blank = new SheetRow(1, Cells.none());
        return new RowCells(Header.of(blank, new ColumnMapping(Map.of(), constants, Set.of())), blank, asOf);
    }

    /** Returns the value of a column; missing if there is no such column. */
    <T> Reported<T> read(String id, Fact<?> about, ValueReader<T> reader) {
        @Nullable RawCell cell = find(id);
        if (cell == null) {
            return Reported.missing();
        }
        Currency currency = currencyOf(id);
        @Nullable Reported<T> earlier = currency == Currency.YEN ? known.find(id, cell, reader) : null;
        if (earlier != null) {
            return earlier;
        }
        int findingsBefore = findings.size();
        CellFindings cellFindings =
                new CellFindings(about, cell, asOf, headerOf(id), header.unit(id), findings).below(units.of(id));
        Reported<T> read = CellFindings.isTooLong(cell) && !(reader instanceof TextReader)
                ? cellFindings.unreadable(RosterFindingCode.CELL_TOO_LONG)
                : inCurrency(currency, reader, cell, cellFindings);
        if (header.doubt(id).isPresent()) { // reported once, for the header
            read = unclear(read);
        }
        if (findings.size() == findingsBefore) { // findings belong to one row
            known.keep(id, cell, reader, read);
        }
        return read;
    }

    /** Reads an amount, which counts only if its column of currencies, if any, states yen. */
    private static <T> Reported<T> inCurrency(
            Currency currency, ValueReader<T> reader, RawCell cell, CellFindings cellFindings) {
        if (currency == Currency.OTHER && !Placeholders.standsForBlank(cell.squeezed())) {
            return cellFindings.unreadable(RosterFindingCode.OTHER_CURRENCY);
        }
        Reported<T> read = reader.read(cell, cellFindings);
        if (currency == Currency.NOT_STATED && read.isRecorded()) {
            cellFindings.add(RosterFindingCode.CURRENCY_NOT_STATED);
            return unclear(read);
        }
        return read;
    }

    private Currency currencyOf(String id) {
        return header.currency(id)
                .map(column -> Currency.of(Optional.ofNullable(row.cells().get(column))))
                .orElse(Currency.YEN);
    }

    private static <T> Reported<T> unclear(Reported<T> read) {
        return read.confirmed().<Reported<T>>map(Reported.Unclear::new).orElse(read);
    }

    /** Returns the unit of lengths of time in the header. */
    Optional<LengthUnit> length(String id) {
        return header.length(id);
    }

    /** Returns the value of the column of a fact. */
    public <T> Reported<T> read(Fact<T> fact, ValueReader<T> reader) {
        return read(fact.id(), fact, reader);
    }

    Optional<RawCell> cell(String id) {
        return Optional.ofNullable(find(id));
    }

    private @Nullable RawCell find(String id) {
        @Nullable ColumnHeader column = header.columns().get(id);
        @Nullable RawCell cell = column == null ? null : row.cells().get(column.index());
        return cell == null ? header.constant(id).map(RawCell::text).orElse(null) : cell;
    }

    /** Returns the header of a column in the roster; empty if there is no such column. */
    String headerOf(String id) {
        ColumnHeader column = header.columns().get(id);
        return column == null ? "" : column.header();
    }

    LocalDate asOf() {
        return asOf;
    }

    public void add(Finding finding) {
        findings.add(finding);
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
