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

/** The cells of one row by the columns they stand in, and the findings that reading them brings up. */
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

    /** One of the rows of a sheet, whose cells may be known from another one. */
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

    /** The same cells, of which nothing that reading them brings up is told. */
    RowCells aside() {
        return new RowCells(header, row, asOf, known, units);
    }

    /** Returns a row that holds nothing but what a mapping says of all people. */
    public static RowCells ofConstants(Map<String, String> constants, LocalDate asOf) {
        SheetRow blank = new SheetRow(1, Cells.none());
        return new RowCells(Header.of(blank, new ColumnMapping(Map.of(), constants, Set.of())), blank, asOf);
    }

    /** Returns what the column named {@code id} says; missing where there is no such column. */
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
        CellFindings notes =
                new CellFindings(about, cell, asOf, headerOf(id), header.unit(id), findings).below(units.of(id));
        Reported<T> read = CellFindings.isTooLong(cell) && !(reader instanceof TextReader)
                ? notes.unreadable(RosterFindingCode.CELL_TOO_LONG)
                : inCurrency(currency, reader, cell, notes);
        if (header.doubt(id).isPresent()) { // told once, of the header
            read = unclear(read);
        }
        if (findings.size() == findingsBefore) { // a finding is about its row
            known.keep(id, cell, reader, read);
        }
        return read;
    }

    /** An amount counts only where the column beside it, if there is one, says that it is in yen. */
    private static <T> Reported<T> inCurrency(
            Currency currency, ValueReader<T> reader, RawCell cell, CellFindings notes) {
        if (currency == Currency.OTHER && !Placeholders.standsForBlank(cell.squeezed())) {
            return notes.unreadable(RosterFindingCode.OTHER_CURRENCY);
        }
        Reported<T> read = reader.read(cell, notes);
        if (currency == Currency.NOT_STATED && read.isRecorded()) {
            notes.add(RosterFindingCode.CURRENCY_NOT_STATED);
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

    /** Returns the unit that the header gives the lengths of time below it in. */
    Optional<LengthUnit> length(String id) {
        return header.length(id);
    }

    /** Returns what the column of the fact itself says. */
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

    /** Returns what the roster calls the column named {@code id}; empty where there is no such column. */
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
