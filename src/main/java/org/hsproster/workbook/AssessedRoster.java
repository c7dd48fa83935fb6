package org.hsproster.workbook;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.LocatedFinding;
import org.hsproster.roster.RosterSheet;

/**
 * One roster file and everything that is to be told about it.
 *
 * @param sheets the sheets that hold a roster; exactly one, without a name, for CSV
 * @param entries in the order of the roster, over all its sheets
 * @param problems about sheets and columns; those of a row are with its entry
 */
public record AssessedRoster(
        Path file, List<RosterSheet> sheets, List<AssessedEntry> entries, List<LocatedFinding> problems) {

    public AssessedRoster {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a roster file without a roster sheet cannot be annotated");
        }
        sheets = List.copyOf(sheets);
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /** The same with one more thing to tell. */
    AssessedRoster with(LocatedFinding problem) {
        return new AssessedRoster(
                file,
                sheets,
                entries,
                Stream.concat(problems.stream(), Stream.of(problem)).toList());
    }

    boolean isCsv() {
        return sheets.get(0).sheet().isEmpty();
    }

    List<AssessedEntry> entriesOf(RosterSheet sheet) {
        return entries.stream()
                .filter(entry -> entry.entry().sheet().sheet().equals(sheet.sheet()))
                .toList();
    }

    @Override
    public String toString() {
        return "AssessedRoster";
    }
}
