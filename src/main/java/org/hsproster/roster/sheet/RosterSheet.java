package org.hsproster.roster.sheet;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.header.ColumnHeader;
import org.hsproster.roster.header.HeaderLabel;
import org.hsproster.roster.header.SheetColumn;
import org.hsproster.spreadsheet.CellAddress;
import org.hsproster.spreadsheet.SourceLocation;

/**
 * A sheet that holds a roster, and how its columns were recognised.
 *
 * @param file the roster file
 * @param sheet name of the sheet; empty for CSV
 * @param encoding CSV only: {@code UTF-8}, {@code UTF-16} or {@code windows-31j}
 * @param headerRow 1-based, as the spreadsheet shows it
 * @param allColumns every column that has a header, from the left
 */
public record RosterSheet(
        Path file, Optional<String> sheet, Optional<String> encoding, int headerRow, List<SheetColumn> allColumns) {

    /** The columns from which a fact is derived if its own column has no value. */
    private static final Map<String, List<String>> SUBSTITUTES = Map.of(
            Fact.NAME.id(), List.of("familyName", "givenName"),
            Fact.EXPERIENCE.id(), List.of("experienceSince", "experienceMonths"),
            Fact.ANNUAL_REMUNERATION.id(), List.of("monthlyPay", "bonus"));

    public RosterSheet {
        allColumns = List.copyOf(allColumns);
    }

    /** Returns the columns that are read, by id in {@code columns.csv}, in the order of the sheet. */
    public Map<String, ColumnHeader> columns() {
        Map<String, ColumnHeader> columns = new LinkedHashMap<>();
        for (SheetColumn column : allColumns) {
            if (column.use() == SheetColumn.Use.READ) {
                column.column().ifPresent(name -> columns.put(name.id(), column.header()));
            }
        }
        return columns;
    }

    /** Returns the headers that were not recognised, or whose cells are not read because they are sensitive. */
    public List<String> ignoredColumns() {
        return allColumns.stream()
                .filter(column -> column.use() != SheetColumn.Use.READ && column.use() != SheetColumn.Use.REPEATED)
                .map(column -> column.header().header())
                .toList();
    }

    /** Returns the label of each column in a mapping: its header, numbered if several columns have the same. */
    public List<String> mappingLabels() {
        List<ColumnHeader> headers =
                allColumns.stream().map(SheetColumn::header).toList();
        List<HeaderLabel> labels = HeaderLabel.of(headers);
        Set<String> repeated = labels.stream()
                .filter(label -> label.occurrence() > 1)
                .map(HeaderLabel::key)
                .collect(Collectors.toSet());
        return IntStream.range(0, headers.size())
                .mapToObj(i -> repeated.contains(labels.get(i).key())
                        ? headers.get(i).header() + " #" + labels.get(i).occurrence()
                        : headers.get(i).header())
                .toList();
    }

    /** Tests whether the sheet has a column for a fact. */
    public boolean tells(Fact<?> fact) {
        return column(fact).isPresent();
    }

    /** Returns the finding with the cell in a row (1-based) that caused it. */
    public LocatedFinding locate(int row, Finding finding) {
        int column = finding.about().flatMap(this::column).orElse(0);
        return new LocatedFinding(
                new SourceLocation(file, sheet).fileName(), sheet, Optional.of(CellAddress.of(column, row)), finding);
    }

    private Optional<Integer> column(Fact<?> fact) {
        return columns(fact).stream().map(ColumnHeader::index).findFirst();
    }

    /** Returns the columns that a fact is read from, or compared with, in the order of their precedence. */
    public List<ColumnHeader> columns(Fact<?> fact) {
        Map<String, ColumnHeader> columns = columns();
        return Stream.concat(Stream.of(fact.id()), SUBSTITUTES.getOrDefault(fact.id(), List.of()).stream())
                .map(columns::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
