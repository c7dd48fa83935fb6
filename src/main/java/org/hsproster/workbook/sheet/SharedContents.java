package org.hsproster.workbook.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hsproster.workbook.cell.CellContent;

/**
 * Shares equal contents among rows that are in memory until they are sorted. With many people to act on, most of the
 * memory would be equal texts.
 */
final class SharedContents {

    /** The most contents to share, since names and links are different for each person. */
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
