package org.hsproster.roster.annotation;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hsproster.spreadsheet.SpreadsheetFile;

/**
 * What an annotated copy has of the program's own. Sheets are given by their index in {@link SpreadsheetFile#sheets()}.
 *
 * @param reports the sheets that are its own, with the names of their reports
 * @param snapshots copies that the user has made of such sheets; they are the user's, but no roster
 * @param columns its own columns on the sheets of the user
 * @param isMarked whether there are marks, of columns that may have been deleted since
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
