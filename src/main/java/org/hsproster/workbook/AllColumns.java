package org.hsproster.workbook;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.RosterCells;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.header.ColumnHeader;
import org.hsproster.roster.header.ColumnName;
import org.hsproster.roster.header.SheetColumn;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.roster.sheet.SheetPosition;
import org.hsproster.workbook.cell.CellContent;

/**
 * Every column of every sheet of the roster apart from the sensitive ones. A column that several sheets have is one.
 */
final class AllColumns implements Closeable {

    private final RosterCells cells;
    private final Map<String, SheetColumn> columns = new LinkedHashMap<>();
    private final Map<RosterSheet, Map<Integer, Integer>> places = new HashMap<>();

    AllColumns(List<RosterSheet> sheets, RosterCells cells) {
        this.cells = cells;
        sheets.forEach(this::collect);
    }

    List<SheetColumn> columns() {
        return List.copyOf(columns.values());
    }

    /** Returns the rows of a person, the deciding one first. */
    List<SheetPosition> rows(AssessedEntry person) {
        return Stream.concat(
                        Stream.of(new SheetPosition(
                                person.entry().sheet(), person.entry().row())),
                        person.entry().others().positions().stream())
                .toList();
    }

    /** Returns the cells of a row, by column. */
    List<CellContent> cells(SheetPosition row) throws UnreadableRosterException {
        List<CellContent> contents = new ArrayList<>();
        columns.forEach((key, column) -> contents.add(new CellContent.Nothing()));
        Map<Integer, RosterCells.Value> values = cells.row(row);
        places.getOrDefault(row.sheet(), Map.of()).forEach((from, to) -> {
            RosterCells.Value value = values.get(from);
            if (value != null) {
                contents.set(to, content(value));
            }
        });
        return contents;
    }

    @Override
    public void close() {
        cells.close();
    }

    private void collect(RosterSheet sheet) {
        Map<Integer, Integer> ofSheet = new HashMap<>();
        List<String> labels = sheet.mappingLabels();
        for (int i = 0; i < labels.size(); i++) {
            SheetColumn column = sheet.allColumns().get(i);
            if (column.use() != SheetColumn.Use.SENSITIVE) {
                String key = key(column, labels.get(i));
                int next = columns.size();
                SheetColumn ours = columns.computeIfAbsent(key, each -> moved(column, next));
                ofSheet.put(column.header().index(), ours.header().index());
            }
        }
        places.put(sheet, ofSheet);
    }

    private static String key(SheetColumn column, String label) {
        return column.use() == SheetColumn.Use.READ
                ? column.column().map(ColumnName::id).orElse(label)
                : " " + label;
    }

    private static SheetColumn moved(SheetColumn column, int index) {
        return new SheetColumn(
                new ColumnHeader(index, column.header().header()), column.use(), column.column(), column.kinds());
    }

    private static CellContent content(RosterCells.Value value) {
        if (value.day().isPresent()) {
            return new CellContent.Day(value.day().get());
        }
        return value.number()
                .<CellContent>map(number -> new CellContent.Amount(number.doubleValue()))
                .orElseGet(() -> CellContent.words(value.text()));
    }
}
