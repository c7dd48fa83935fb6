package org.hsproster.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What the first rows below a header tell about its columns. Cells of sensitive columns are not among them. */
final class SheetSample {

    private static final int ROWS = 200;

    /** No export has more lines than this that explain its columns. */
    private static final int GUIDE_ROWS = 5;

    private final NavigableMap<Integer, GuideRow> guide = new TreeMap<>();
    private final Map<Integer, Integer> filled = new HashMap<>();

    private SheetSample() {}

    static SheetSample of(SpreadsheetFile file, int sheet, Header header) {
        SheetSample sample = new SheetSample();
        NavigableMap<Integer, SheetRow> rows = rows(file, sheet, header);
        sample.findGuide(rows, header);
        rows.forEach((number, row) -> {
            if (!sample.guide.containsKey(number)) {
                row.cells().keySet().forEach(column -> sample.filled.merge(column, 1, Integer::sum));
            }
        });
        return sample;
    }

    /** As far as they can be read: whoever reads the people comes upon the damage as well, and tells it. */
    private static NavigableMap<Integer, SheetRow> rows(SpreadsheetFile file, int sheet, Header header) {
        NavigableMap<Integer, SheetRow> rows = new TreeMap<>();
        try (SheetRows below = file.rows(sheet, header.sensitive())) {
            for (SheetRow row = below.next(); row != null && rows.size() < ROWS; row = below.next()) {
                if (row.number() > header.row() && !row.isBlank()) {
                    rows.put(row.number(), row);
                }
            }
        } catch (UnreadableRosterException e) {
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

    /** The rows that belong to the header, and what they explain. */
    Map<Integer, GuideRow> guide() {
        return guide;
    }

    /** How many cells of a column are filled. */
    int filled(ColumnHeader column) {
        return filled.getOrDefault(column.index(), 0);
    }
}
