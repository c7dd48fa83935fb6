package org.hsproster.roster.header;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hsproster.roster.value.MoneyUnit;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.WantedColumns;

/** The first rows below a header, without the cells of sensitive columns. */
public final class SheetSample {

    private static final int ROWS = 200;

    private static final int KINDS = 3;

    /** Maximum number of rows that explain the columns. */
    private static final int GUIDE_ROWS = 5;

    private final NavigableMap<Integer, GuideRow> guide = new TreeMap<>();
    private final Map<Integer, Map<ValueKind, Integer>> kinds = new HashMap<>();

    private SheetSample() {}

    public static SheetSample of(SpreadsheetFile file, int sheet, Header header) {
        SheetSample sample = new SheetSample();
        NavigableMap<Integer, SheetRow> rows = rows(file, sheet, header);
        sample.findGuide(rows, header);
        rows.keySet().removeAll(sample.guide.keySet());
        header.all().forEach(column -> sample.look(column, header.unit(column.header()), rows.values()));
        return sample;
    }

    /** Returns the rows up to the first damaged one; damage is reported when the people are read. */
    private static NavigableMap<Integer, SheetRow> rows(SpreadsheetFile file, int sheet, Header header) {
        NavigableMap<Integer, SheetRow> rows = new TreeMap<>();
        try (SheetRows below = file.rows(sheet, WantedColumns.allBut(header.sensitive()))) {
            for (SheetRow row = below.next(); row != null && rows.size() < ROWS; row = below.next()) {
                if (row.number() > header.row() && !row.isBlank()) {
                    rows.put(row.number(), row);
                }
            }
        } catch (UnreadableFileException e) {
            return rows;
        }
        return rows;
    }

    private void findGuide(NavigableMap<Integer, SheetRow> rows, Header header) {
        NavigableMap<Integer, GuideRow> found = new TreeMap<>();
        rows.values().stream()
                .limit(GUIDE_ROWS)
                .forEach(row -> GuideRow.below(row, header).ifPresent(kind -> found.put(row.number(), kind)));
        found.entrySet().stream()
                .filter(row -> row.getValue().belongsToHeader())
                .mapToInt(Map.Entry::getKey)
                .max()
                .ifPresent(last -> rows.headMap(last, true)
                        .keySet()
                        .forEach(row -> guide.put(row, found.getOrDefault(row, GuideRow.SAMPLE))));
    }

    /** Returns the rows that belong to the header, with their kinds. */
    public Map<Integer, GuideRow> guide() {
        return guide;
    }

    private void look(SheetColumn column, Optional<MoneyUnit> unit, Collection<SheetRow> rows) {
        String columnKind = column.column().map(ColumnTable.standard()::kind).orElse("");
        Map<ValueKind, Integer> counts = kinds.computeIfAbsent(column.header().index(), index -> new TreeMap<>());
        rows.stream()
                .flatMap(
                        row -> Stream.ofNullable(row.cells().get(column.header().index())))
                .forEach(cell -> counts.merge(ValueKind.of(cell, columnKind, unit), 1, Integer::sum));
    }

    /** Returns the number of filled cells of a column. */
    public int filled(ColumnHeader column) {
        return counts(column).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the most frequent kinds of values in a column. */
    List<ValueKind> kinds(ColumnHeader column) {
        return counts(column).entrySet().stream()
                .sorted(Map.Entry.<ValueKind, Integer>comparingByValue().reversed())
                .limit(KINDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<ValueKind, Integer> counts(ColumnHeader column) {
        return kinds.getOrDefault(column.index(), Map.of());
    }
}
