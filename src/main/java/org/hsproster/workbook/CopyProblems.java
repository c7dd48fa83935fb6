package org.hsproster.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Finding;
import org.hsproster.roster.annotation.CopyEdits;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.workbook.annotation.CopyFinding;
import org.hsproster.workbook.cell.WorkbookCopy;

/** The findings about a copy as a whole: what it leaves out, and which additions by HR are not carried over. */
final class CopyProblems {

    /** The largest number of cells that one finding lists. */
    private static final int MOST_SHOWN = 10;

    private final String file;
    private final List<LocatedFinding> problems = new ArrayList<>();

    private CopyProblems(Path roster) {
        this.file = roster.getFileName().toString();
    }

    static List<LocatedFinding> of(Path roster, WorkbookCopy copy, CopyEdits edits) {
        CopyProblems all = new CopyProblems(roster);
        if (copy.hadMacros()) {
            all.add(CopyFinding.MACROS_LEFT_OUT, all.file);
        }
        edits.renamed().forEach(header -> all.add(CopyFinding.ADDED_COLUMN_RENAMED, header));
        edits.overwritten().forEach(all::addOverwritten);
        edits.otherColumns().forEach(header -> all.add(CopyFinding.COLUMN_OF_ACTIONS_LEFT_OUT, header));
        if (copy.hasLinks()) {
            all.add(CopyFinding.LINKS_NOT_FOLLOWED, all.file);
        }
        return List.copyOf(all.problems);
    }

    private void add(CopyFinding code, String value) {
        add(Optional.empty(), Optional.empty(), code, List.of(value));
    }

    private void addOverwritten(String sheet, List<String> cells) {
        String shown = String.join(", ", cells.subList(0, Math.min(MOST_SHOWN, cells.size())));
        add(
                Optional.of(sheet),
                Optional.of(cells.get(0)),
                CopyFinding.CELLS_IN_ADDED_COLUMNS,
                List.of(Integer.toString(cells.size()), shown));
    }

    private void add(Optional<String> sheet, Optional<String> cell, CopyFinding code, List<Object> values) {
        problems.add(new LocatedFinding(file, sheet, cell, new Finding(code, Optional.empty(), values)));
    }
}
