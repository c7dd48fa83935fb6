package org.hsproster.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.employee.Finding;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.SheetNotes;
import org.hsproster.report.Texts;
import org.hsproster.roster.LocatedFinding;
import org.hsproster.roster.RosterSheet;

/** Works on one workbook: roster sheets first, then the report sheets that lead to them. */
final class Annotation {

    private final WorkbookCopy copy;
    private final Workbook workbook;
    private final AssessedRoster roster;
    private final Texts texts;
    private final RunFacts run;
    private final CellWriter writer;
    private final Map<Optional<String>, Placement> placements = new HashMap<>();
    private final List<LocatedFinding> problems;

    Annotation(WorkbookCopy copy, AssessedRoster roster, Texts texts, RunFacts run) {
        this.copy = copy;
        this.workbook = copy.workbook();
        this.roster = roster;
        this.texts = texts;
        this.run = run;
        this.writer = new CellWriter(copy);
        this.problems = new ArrayList<>(roster.problems());
        roster.entries().forEach(entry -> problems.addAll(entry.findings()));
    }

    void apply() throws IOException {
        for (RosterSheet sheet : roster.sheets()) {
            annotate(sheet, roster.entriesOf(sheet));
        }
        Placements places = new Placements(roster.file(), placements);
        String problemsSheet = new ProblemsSheet(workbook, texts, writer, places).write(problems);
        SheetNotes notes = new SheetNotes();
        problems.forEach(notes::add);
        new ColumnsSheet(workbook, texts, writer, notes, places).write(roster.sheets());
        String summary =
                new SummarySheet(workbook, texts, writer, places).write(roster, run, problems.size(), problemsSheet);
        putFirst(summary);
    }

    private void annotate(RosterSheet rosterSheet, List<AssessedEntry> entries) throws IOException {
        Sheet sheet = rosterSheet.sheet().isPresent()
                ? existing(rosterSheet, rosterSheet.sheet().get())
                : new CsvWorkbook(workbook, rosterSheet, texts, writer).fill(entries);
        int start = copy.endOfUsedColumns(sheet);
        Placement placement =
                new AnnotatedSheet(sheet, rosterSheet, entries, texts, writer, start).annotate(run.asOf());
        PointsComments comments = new PointsComments(copy.comments(sheet), start, texts);
        entries.forEach(comments::add);
        RosterView view = new RosterView(sheet, rosterSheet, placement.flagColumn());
        view.ownFilter().ifPresent(range -> problems.add(filterKept(rosterSheet, range)));
        view.filter(entries);
        view.freezeHeader();
        placements.put(rosterSheet.sheet(), placement);
    }

    private Sheet existing(RosterSheet rosterSheet, String name) throws IOException {
        Sheet sheet = workbook.getSheet(name);
        if (sheet == null) {
            throw new IOException("%s has no sheet %s any more; it was changed while it was being read"
                    .formatted(rosterSheet.file().getFileName(), name));
        }
        return sheet;
    }

    private static LocatedFinding filterKept(RosterSheet sheet, String range) {
        return new LocatedFinding(
                sheet.file().getFileName().toString(),
                sheet.sheet(),
                Optional.of(range.split(":", 2)[0]),
                new Finding(CopyFinding.FILTER_KEPT, Optional.empty(), List.of(range)));
    }

    private void putFirst(String summary) {
        workbook.setSheetOrder(summary, 0);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        workbook.setFirstVisibleTab(0);
    }
}
