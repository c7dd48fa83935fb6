package org.hsproster.roster.annotation;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hsproster.spreadsheet.SpreadsheetFile;

/**
 * The parts of an annotated copy that the program has added. Sheets are given by their index in {@link
 * SpreadsheetFile#sheets()}.
 *
 * @param reports the program's sheets with the names of their reports
 * @param snapshots copies that the user has made of such sheets; they belong to the user, but are not rosters
 * @param columns added columns on sheets of the user
 * @param isMarked whether there are marks, perhaps of columns that were deleted
 */
record Annotations(
        NavigableMap<Integer, String> reports,
        List<Integer> snapshots,
        Map<Integer, AnnotatedColumns> columns,
        boolean isMarked) {

    static final Annotations NONE = new Annotations(new TreeMap<>(), List.of(), Map.of(), false);

    boolean isEmpty() {
        return reports.isEmpty() && columns.isEmpty() && !isMarked;
    }
}
