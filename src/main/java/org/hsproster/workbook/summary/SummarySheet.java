package org.hsproster.workbook.summary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.employee.Fact;
import org.hsproster.report.ActionPriority;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.run.FeeBudget;
import org.hsproster.report.run.Headcount;
import org.hsproster.report.run.HolidayCoverage;
import org.hsproster.report.run.RunTally;
import org.hsproster.report.run.UrgentCounts;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.AddedReports;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.cell.LinkTarget;
import org.hsproster.workbook.sheet.ActionSheet;
import org.hsproster.workbook.sheet.GroupCounts;
import org.hsproster.workbook.sheet.ReportSheet;
import org.hsproster.workbook.sheet.RunBasis;
import org.hsproster.workbook.style.CellKind;

/**
 * The first sheet: three large figures, the nearest deadlines, counts with charts, links to the other sheets, and what
 * the results are based on. Of people it stores the nearest deadlines only.
 */
public final class SummarySheet {

    private final Workbook workbook;
    private final ReportSheet sheet;
    private final RunBasis run;
    private final Texts texts;
    private final RosterLinks links;
    private final Deadlines deadlines;
    private final SummaryFigures figures;
    private final Headcount headcount = new Headcount();
    private final RunTally tally;
    private final GroupCounts departments = new GroupCounts(Fact.DEPARTMENT);
    private final GroupCounts employers = new GroupCounts(Fact.EMPLOYER);
    private final QuarterCounts quarters;
    private final HolidayCoverage holidays;
    private final FeeBudget fees = new FeeBudget();

    public SummarySheet(Workbook workbook, Texts texts, CellWriter writer, RosterLinks links, RunBasis run) {
        this.workbook = workbook;
        this.run = run;
        this.tally = new RunTally(run.asOf());
        this.texts = texts;
        this.links = links;
        this.deadlines = new Deadlines(run.asOf(), texts, links);
        this.figures = new SummaryFigures(run.asOf(), texts);
        this.sheet = new ReportSheet(
                workbook, texts, "summary.sheet", writer, deadlines.columns().widths());
        this.quarters = new QuarterCounts(run.asOf());
        this.holidays = new HolidayCoverage(run.rulebook().holidays());
    }

    public void add(AssessedEntry entry) {
        tally.add(entry);
        headcount.add(entry);
        figures.add(entry);
        departments.add(entry);
        employers.add(entry);
        quarters.add(entry);
        fees.add(entry);
        deadlines.add(entry);
        holidays.add(entry.assessment());
    }

    /**
     * Writes the sheet, after all others, and returns its name.
     *
     * @param comparison of this run with an earlier one
     */
    public String write(SummaryNotes notes, Comparison comparison, ActionSheet actions) {
        sheet.line(texts.text("summary.title"), CellKind.TITLE);
        sheet.view().freezeAbove(sheet.nextRow(), 0);
        sheet.line(texts.text("summary.headline", run.asOf(), headcount.line(texts)), CellKind.TEXT);
        writeFigures(actions);
        writeDeadlines(actions.name());
        sheet.fact(texts.text("summary.changes"), tally.changes(comparison).line(texts));
        sheet.fact(texts.text("summary.problems"), notes.problems());
        int[] widths = deadlines.columns().widths();
        SummaryOutlooks outlooks = new SummaryOutlooks(sheet, texts, tally.outlooksByUrgency());
        SummaryCharts charts = outlooks.writeCounts(widths);
        int upperRows = sheet.nextRow();
        double upperHeight = sheet.height();
        charts.outlooks(outlooks.charted());
        new SummaryCases(sheet, texts).write(tally.cases(comparison), widths);
        new SummaryContents(sheet, texts).write(workbook, links);
        new SummaryQuarters(sheet, texts, quarters).write(fees.months(), charts, widths);
        SummaryGroups groups = new SummaryGroups(sheet, texts);
        groups.write("summary.department", departments);
        groups.write("summary.employer", employers);
        new SummaryFees(sheet, texts).write(fees, widths);
        outlooks.writeMeanings();
        writeLines("summary.assumptions", notes.assumptions());
        writeLines("summary.copy", notes.ofTheCopy());
        SummaryBasis basis = new SummaryBasis(sheet, texts);
        basis.write(run, holidays);
        basis.writeLimits();
        sheet.view().fitOnPages(upperRows, upperHeight, sheet.height() - upperHeight);
        return sheet.name();
    }

    private void writeFigures(ActionSheet actions) {
        UrgentCounts people = deadlines.people();
        String heading = people.dueSoonAlone() == 0 ? "summary.priorities" : "summary.prioritiesDueSoonAlone";
        sheet.line(texts.text(heading, people.toActOn(), people.dueSoonAlone()), CellKind.HEADING);
        Map<String, Sheet> reports = new AddedReports(workbook).byName();
        Optional<LinkTarget> problems =
                Optional.ofNullable(reports.get("problems")).map(each -> new LinkTarget(each.getSheetName(), "A1"));
        figures.write(
                sheet,
                deadlines.columns().widths(),
                priority -> (priority == ActionPriority.DATA_MISSING ? problems : Optional.<LinkTarget>empty())
                        .or(() -> actions.first(priority)));
    }

    private void writeDeadlines(String actionSheet) {
        sheet.heading("summary.deadlines");
        if (deadlines.people().toActOn() == 0) {
            sheet.line(texts.text("summary.nobody"), CellKind.TEXT);
            return;
        }
        sheet.header(deadlines.columns().headers());
        deadlines.rows().forEach(sheet::row);
        sheet.facts(new TreeMap<>(Map.of(0, new CellContent.Link(texts.text("summary.all"), actionSheet, "A1"))));
    }

    private void writeLines(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            sheet.heading(key);
            lines.forEach(line -> sheet.line(line, CellKind.TEXT));
        }
    }
}
