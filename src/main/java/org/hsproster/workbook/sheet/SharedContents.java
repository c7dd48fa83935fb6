package org.hsproster.workbook.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hsproster.workbook.cell.CellContent;

/** One object for equal contents: rows that wait in memory until they are sorted say the same of many people. */
final class SharedContents {

    /** Names and places of people, of which no two are alike, are not to fill the memory once more. */
    private static final int MOST = 10_000;

    private final Map<CellContent, CellContent> known = new HashMap<>();

    List<CellContent> of(List<CellContent> row) {
        return row.stream().map(this::of).toList();
    }

    private CellContent of(CellContent content) {
        CellContent shared = known.getOrDefault(content, content);
        if (known.size() < MOST) {
            known.putIfAbsent(shared, shared);
        }
        return shared;
    }
}
