package org.hsproster.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.employee.Finding;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.run.SheetNotes;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.annotation.HrNotes;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.workbook.annotation.AnnotatedSheet;
import org.hsproster.workbook.annotation.CopyFinding;
import org.hsproster.workbook.annotation.KeptRange;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.AddedReports;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.cell.LinkTarget;
import org.hsproster.workbook.cell.WorkbookCopy;
import org.hsproster.workbook.sheet.ActionSheet;
import org.hsproster.workbook.sheet.BreakdownSheet;
import org.hsproster.workbook.sheet.ChangesSheet;
import org.hsproster.workbook.sheet.ColumnsSheet;
import org.hsproster.workbook.sheet.OpportunitySheet;
import org.hsproster.workbook.sheet.PeopleSheet;
import org.hsproster.workbook.sheet.ProblemsSheet;
import org.hsproster.workbook.sheet.QuarterSheet;
import org.hsproster.workbook.sheet.RulesSheet;
import org.hsproster.workbook.sheet.RunBasis;
import org.hsproster.workbook.summary.SummaryNotes;
import org.hsproster.workbook.summary.SummarySheet;

/** Writes the roster sheets of one workbook, and the report sheets that link to them. */
final class Annotation {

    private final WorkbookCopy copy;
    private final List<RosterSheet> sheets;
    private final Texts texts;
    private final RunBasis run;
    private final CellWriter writer;
    private final Map<Optional<String>, AnnotatedSheet> annotated = new LinkedHashMap<>();
    private final Optional<CsvSheet> csv;
    private final RosterLinks links;
    private final SummarySheet summary;
    private final ActionSheet actions;
    private final BreakdownSheet breakdown;
    private final List<PeopleSheet> reports;
    private final ChangesSheet changes;
    private final List<LocatedFinding> problems = new ArrayList<>();
    private final List<LocatedFinding> problemsOfPeople = new ArrayList<>();
    private final ProblemsSheet problemsSheet;

    /**
     * Begins the sheets.
     *
     * @param csv the sheet of a CSV, which is not one of the user's workbook
     * @param notes what HR has written on the action list of an earlier copy
     */
    Annotation(
            WorkbookCopy copy,
            List<RosterSheet> sheets,
            Optional<CsvSheet> csv,
            HrNotes notes,
            Texts texts,
            RunBasis run)
            throws IOException, UnreadableRosterException {
        this.copy = copy;
        this.csv = csv;
        this.sheets = sheets;
        this.texts = texts;
        this.run = run;
        CellWriter beside = new CellWriter(copy, texts);
        for (RosterSheet sheet : sheets) {
            annotated.put(sheet.sheet(), begin(sheet, beside));
        }
        this.writer = beside.reportingLike(annotated.values().iterator().next().styleOfRoster());
        this.links = new RosterLinks(
                sheets.get(0).file(),
                annotated.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, sheet -> sheet.getValue().flagColumn())));
        this.summary = new SummarySheet(copy.workbook(), texts, writer, links, run);
        this.actions = new ActionSheet(copy.workbook(), texts, writer, links, run, notes);
        this.breakdown = new BreakdownSheet(copy.workbook(), texts, writer, links, run.rulebook());
        this.reports = reports();
        this.changes = new ChangesSheet(copy.workbook(), texts, writer, links);
        this.problemsSheet = new ProblemsSheet(copy.workbook(), texts, writer, links, run);
    }

    /** Returns the report sheets in their order in the workbook. */
    private List<PeopleSheet> reports() {
        return List.of(
                actions,
                breakdown,
                new QuarterSheet(copy.workbook(), texts, writer, links, run.asOf()),
                new OpportunitySheet(copy.workbook(), texts, writer, links));
    }

    void add(AssessedEntry entry) {
        Optional<LinkTarget> place = breakdown.nextRow(entry);
        sheetOf(entry).ifPresent(sheet -> {
            csv.ifPresent(each -> each.add(entry.entry()));
            sheet.add(entry, place);
        });
        summary.add(entry);
        reports.forEach(report -> report.add(entry, place));
        changes.add(entry);
        problemsSheet.add(entry);
        problemsOfPeople.addAll(entry.findings());
    }

    void finish(List<LocatedFinding> problemsOfRoster, Comparison comparison) throws IOException {
        sheets.stream()
                .filter(sheet ->
                        !Objects.requireNonNull(annotated.get(sheet.sheet())).hasAllComments())
                .forEach(sheet -> problems.add(ofTheSheet(sheet, CopyFinding.COMMENTS_LEFT_OUT)));
        List<LocatedFinding> all = Stream.of(problemsOfRoster, problems, problemsOfPeople)
                .flatMap(List::stream)
                .toList();
        Map<Optional<String>, KeptRange> kept = new HashMap<>();
        for (Map.Entry<Optional<String>, AnnotatedSheet> sheet : annotated.entrySet()) {
            sheet.getValue().finish().ifPresent(range -> kept.put(sheet.getKey(), range));
        }
        if (csv.isPresent()) {
            csv.get().finish();
        }
        reports.forEach(PeopleSheet::finish);
        changes.finish(comparison);
        ProblemsSheet.Written written = problemsSheet.write(
                Stream.concat(problemsOfRoster.stream(), problems.stream()).toList());
        SheetNotes notes = new SheetNotes();
        all.forEach(notes::add);
        new ColumnsSheet(copy.workbook(), texts, writer, notes, links).write(sheets, kept);
        new RulesSheet(copy.workbook(), texts, writer, run.asOf()).write(run.rulebook());
        SummaryNotes summaryNotes = SummaryNotes.of(all, written, notes, sheets, texts);
        putFirst(summary.write(summaryNotes, comparison, actions));
        new AddedReports(copy.workbook()).nameDay(texts, run.asOf());
    }

    private AnnotatedSheet begin(RosterSheet rosterSheet, CellWriter beside)
            throws IOException, UnreadableRosterException {
        Sheet sheet = csv.isPresent()
                ? csv.get().sheet()
                : existing(rosterSheet, rosterSheet.sheet().orElseThrow());
        AnnotatedSheet annotatedSheet = new AnnotatedSheet(sheet, rosterSheet, texts, beside, copy);
        annotatedSheet.begin(run.asOf());
        return annotatedSheet;
    }

    /** Returns empty for a person of another file, or of a sheet without a roster, who is only on report sheets. */
    private Optional<AnnotatedSheet> sheetOf(AssessedEntry entry) {
        RosterSheet sheet = entry.entry().sheet();
        return sheet.file().equals(sheets.get(0).file())
                ? Optional.ofNullable(annotated.get(sheet.sheet()))
                : Optional.empty();
    }

    private Sheet existing(RosterSheet rosterSheet, String name) throws IOException {
        Sheet sheet = copy.workbook().getSheet(name);
        if (sheet == null) {
            throw new IOException("%s has no sheet %s any more; it was changed while it was being read"
                    .formatted(rosterSheet.file().getFileName(), name));
        }
        return sheet;
    }

    private static LocatedFinding ofTheSheet(RosterSheet sheet, CopyFinding code) {
        return new LocatedFinding(
                sheet.file().getFileName().toString(),
                sheet.sheet(),
                Optional.empty(),
                new Finding(code, Optional.empty(), List.of()));
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
