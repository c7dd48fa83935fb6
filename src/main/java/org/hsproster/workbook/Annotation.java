package org.hsproster.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.employee.Finding;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.SheetNotes;
import org.hsproster.report.Texts;
import org.hsproster.roster.LocatedFinding;
import org.hsproster.roster.RosterSheet;

/** Works on one workbook: roster sheets first, then the report sheets that lead to them. */
final class Annotation {

    private final WorkbookCopy copy;
    private final List<RosterSheet> sheets;
    private final Texts texts;
    private final RunFacts run;
    private final CellWriter writer;
    private final Map<Optional<String>, AnnotatedSheet> annotated = new LinkedHashMap<>();
    private Optional<CsvWorkbook> csv = Optional.empty();
    private final Placements placements;
    private final SummarySheet summary;
    private final ActionSheet actions;
    private final Optional<BreakdownSheet> breakdown;
    private final List<PeopleSheet> reports;
    private final ChangesSheet changes;
    private final List<LocatedFinding> problems = new ArrayList<>();
    private final List<LocatedFinding> problemsOfPeople = new ArrayList<>();

    Annotation(WorkbookCopy copy, List<RosterSheet> sheets, Texts texts, RunFacts run) throws IOException {
        this.copy = copy;
        this.sheets = sheets;
        this.texts = texts;
        this.run = run;
        this.writer = new CellWriter(copy);
        for (RosterSheet sheet : sheets) {
            annotated.put(sheet.sheet(), begin(sheet));
        }
        this.placements = new Placements(
                sheets.get(0).file(),
                annotated.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, sheet -> sheet.getValue().placement())));
        this.summary = new SummarySheet(copy.workbook(), texts, writer, placements, run);
        this.actions = new ActionSheet(copy.workbook(), texts, writer, placements, run);
        this.breakdown = run.tellsItems()
                ? Optional.of(new BreakdownSheet(copy.workbook(), texts, writer, placements, run.rulebook()))
                : Optional.empty();
        this.reports = reports();
        this.changes = new ChangesSheet(copy.workbook(), texts, writer, placements);
    }

    /** In the order in which they stand behind the user's own sheets. */
    private List<PeopleSheet> reports() {
        List<PeopleSheet> inOrder = new ArrayList<>(List.of(actions));
        breakdown.ifPresent(inOrder::add);
        if (run.tellsItems()) {
            inOrder.add(new QuarterSheet(copy.workbook(), texts, writer, placements, run.asOf()));
        }
        inOrder.add(new OpportunitySheet(copy.workbook(), texts, writer, placements, run.asOf()));
        return inOrder;
    }

    void add(AssessedEntry entry) {
        csv.ifPresent(each -> each.writeDates(entry.entry()));
        Optional<CellPlace> place = breakdown.flatMap(each -> each.place(entry));
        sheetOf(entry).add(entry, place);
        summary.add(entry);
        reports.forEach(report -> report.add(entry, place));
        changes.add(entry);
        problemsOfPeople.addAll(entry.findings());
    }

    void finish(List<LocatedFinding> problemsOfRoster, Comparison comparison) {
        List<LocatedFinding> all = Stream.of(problemsOfRoster, problems, problemsOfPeople)
                .flatMap(List::stream)
                .toList();
        annotated.values().forEach(AnnotatedSheet::finish);
        reports.forEach(PeopleSheet::finish);
        changes.finish(comparison);
        String problemsSheet = new ProblemsSheet(copy.workbook(), texts, writer, placements).write(all);
        SheetNotes notes = new SheetNotes();
        all.forEach(notes::add);
        new ColumnsSheet(copy.workbook(), texts, writer, notes, placements).write(sheets);
        new RulesSheet(copy.workbook(), texts, writer).write(run);
        SummaryNotes summaryNotes = SummaryNotes.of(all, problemsSheet, notes, sheets, texts);
        putFirst(summary.write(summaryNotes, comparison, actions.name()));
    }

    private AnnotatedSheet begin(RosterSheet rosterSheet) throws IOException {
        Sheet sheet = rosterSheet.sheet().isPresent()
                ? existing(rosterSheet, rosterSheet.sheet().get())
                : fill(new CsvWorkbook(copy.workbook(), rosterSheet, texts, writer));
        AnnotatedSheet annotatedSheet = new AnnotatedSheet(sheet, rosterSheet, texts, writer, copy);
        annotatedSheet.begin(run.asOf()).ifPresent(range -> problems.add(filterKept(rosterSheet, range)));
        return annotatedSheet;
    }

    private Sheet fill(CsvWorkbook workbook) throws IOException {
        csv = Optional.of(workbook);
        return workbook.fill();
    }

    private AnnotatedSheet sheetOf(AssessedEntry entry) {
        AnnotatedSheet sheet = annotated.get(entry.entry().sheet().sheet());
        if (sheet == null) {
            throw new IllegalArgumentException("nobody stands on a sheet that is no roster");
        }
        return sheet;
    }

    private Sheet existing(RosterSheet rosterSheet, String name) throws IOException {
        Sheet sheet = copy.workbook().getSheet(name);
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
        Workbook workbook = copy.workbook();
        copy.putFirst(List.of(summary, actions.name()));
        int number = workbook.getSheetIndex(summary);
        workbook.setActiveSheet(number);
        workbook.setSelectedTab(number);
        workbook.setFirstVisibleTab(number);
    }
}
