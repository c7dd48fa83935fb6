package org.hsproster.workbook.sheet;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.Outlook.Severity;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.run.FeeBudget;
import org.hsproster.report.run.FeeSum;
import org.hsproster.report.run.HolidayCoverage;
import org.hsproster.report.run.RunTally;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.annotation.AddedColumn;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.style.CellKind;

/**
 * The first sheet: the nearest deadlines, counts with charts, and what the results are based on. Of people it stores
 * the nearest deadlines only.
 */
public final class SummarySheet {

    private static final List<String> LIMITS = List.of("estimate", "evidence", "planned", "decision");
    private static final List<Severity> SHOWN = List.of(Severity.RED, Severity.AMBER, Severity.YELLOW, Severity.GREEN);

    private final ReportSheet sheet;
    private final RunBasis run;
    private final Texts texts;
    private final Sentences sentences;
    private final Deadlines deadlines;
    private final RunTally tally = new RunTally();
    private final GroupCounts departments = new GroupCounts(Fact.DEPARTMENT);
    private final GroupCounts employers = new GroupCounts(Fact.EMPLOYER);
    private final MonthCounts months;
    private final HolidayCoverage holidays;
    private final FeeBudget fees = new FeeBudget();

    public SummarySheet(Workbook workbook, Texts texts, CellWriter writer, RosterLinks links, RunBasis run) {
        this.run = run;
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.deadlines = new Deadlines(run.asOf(), texts, links);
        this.sheet = new ReportSheet(
                workbook, texts, "summary.sheet", writer, deadlines.columns().widths());
        this.months = new MonthCounts(run.asOf());
        this.holidays = new HolidayCoverage(run.rulebook().holidays());
    }

    public void add(AssessedEntry entry) {
        tally.add(entry);
        departments.add(entry);
        employers.add(entry);
        months.add(entry);
        fees.add(entry);
        deadlines.add(entry);
        holidays.add(entry.assessment());
    }

    /**
     * Writes the sheet and returns its name.
     *
     * @param comparison of this run with an earlier one
     * @param actionSheet the name of the sheet with all people to act on
     */
    public String write(SummaryNotes notes, Comparison comparison, String actionSheet) {
        sheet.line(texts.text("summary.title"), CellKind.TITLE);
        sheet.view().freezeAbove(sheet.nextRow(), 0);
        sheet.fact(texts.text("summary.asOf"), new CellContent.Day(run.asOf()));
        sheet.fact(texts.text("summary.people"), new CellContent.Figure(tally.people()));
        sheet.fact(
                texts.text("summary.toActOn"),
                new CellContent.Figure(deadlines.people().toActOn()));
        sheet.fact(
                texts.text("summary.dueSoonAlone"),
                new CellContent.Figure(deadlines.people().dueSoonAlone()));
        sheet.fact(texts.text("summary.changes"), tally.changes(comparison).line(texts));
        sheet.fact(texts.text("summary.problems"), notes.problems());
        writeDeadlines(actionSheet);
        int firstOutlook = writeOutlooks();
        int upperRows = sheet.nextRow();
        double upperHeight = sheet.height();
        writeMonths(firstOutlook);
        writeGroups("summary.department", departments);
        writeGroups("summary.employer", employers);
        new SummaryFees(sheet, texts).write(fees);
        writeLines("summary.assumptions", notes.assumptions());
        writeLines("summary.copy", notes.ofTheCopy());
        writeBasis();
        heading("summary.limits");
        LIMITS.forEach(limit -> sheet.line(texts.text("summary.limit." + limit), CellKind.TEXT));
        sheet.view().fitOnPages(upperRows, upperHeight, sheet.height() - upperHeight);
        return sheet.name();
    }

    private void writeDeadlines(String actionSheet) {
        heading("summary.deadlines");
        if (deadlines.people().toActOn() == 0) {
            sheet.line(texts.text("summary.nobody"), CellKind.TEXT);
            return;
        }
        sheet.header(deadlines.columns().headers());
        deadlines.rows().forEach(sheet::row);
        sheet.fact(texts.text("summary.all"), new CellContent.Link(actionSheet, actionSheet, "A1"));
    }

    /** Writes the table of outlooks and returns the row (0-based) of the first one. */
    private int writeOutlooks() {
        heading("summary.outlooks");
        sheet.header(Stream.of("outlook", "count", "meaning")
                .map(column -> texts.text("summary." + column))
                .toList());
        int first = sheet.nextRow();
        tally.outlooksByUrgency().forEach(this::writeCount);
        return first;
    }

    private void writeCount(Outlook outlook, int count) {
        sheet.row(
                List.of(AddedColumn.flag(outlook, sentences), new CellContent.Figure(count)),
                texts.text("meaning." + outlook.name()));
    }

    private void writeMonths(int firstOutlook) {
        heading("summary.months");
        int header = sheet.nextRow();
        DateTimeFormatter format = DateTimeFormatter.ofPattern(texts.text("month.pattern"), texts.locale());
        ReportColumns<MonthCounts.Month> columns = new ReportColumns<MonthCounts.Month>(texts)
                .add(
                        "summary.month",
                        month -> new CellContent.Words(month.month().format(format)))
                .add("summary.toActOn", month -> new CellContent.Figure(month.toActOn()))
                .add("summary.notToActOn", month -> new CellContent.Figure(month.others()));
        if (!fees.months().isEmpty()) {
            columns.add(
                            "fees.ofMonth",
                            month -> new CellContent.Yen(feesOf(month).yen()))
                    .add(
                            "fees.ofMonthOnline",
                            month -> new CellContent.Yen(feesOf(month).onlineYen()));
        }
        sheet.header(columns.headers());
        months.months().forEach(month -> sheet.row(columns.row(month)));
        SummaryCharts charts = new SummaryCharts(sheet, texts, header);
        charts.months(months.months(), format);
        charts.outlooks(tally.outlooksByUrgency(), firstOutlook);
    }

    private FeeSum feesOf(MonthCounts.Month month) {
        return fees.months().getOrDefault(month.month(), new FeeSum());
    }

    private void writeGroups(String key, GroupCounts groups) {
        if (groups.isEmpty()) {
            return;
        }
        sheet.skip();
        sheet.line(texts.text("summary.by", texts.text(key)), CellKind.HEADING);
        ReportColumns<GroupCounts.Group> columns = new ReportColumns<GroupCounts.Group>(texts)
                .add(key, group -> CellContent.words(name(group)))
                .add("summary.count", group -> new CellContent.Figure(group.people()));
        SHOWN.forEach(severity ->
                columns.add("severity." + severity.name(), group -> new CellContent.Figure(group.of(severity))));
        columns.add("summary.otherSeverities", group -> new CellContent.Figure(others(group)));
        List<GroupCounts.Group> sorted = groups.byUrgency();
        if (sorted.stream().anyMatch(group -> !group.fees().isEmpty())) {
            columns.add("fees.yen", group -> new CellContent.Yen(group.fees().yen()))
                    .add(
                            "fees.onlineYen",
                            group -> new CellContent.Yen(group.fees().onlineYen()))
                    .add(
                            "fees.notKnown",
                            group -> new CellContent.Figure(group.fees().unknown()));
        }
        sheet.header(columns.headers());
        sorted.forEach(group -> sheet.row(columns.row(group)));
    }

    private String name(GroupCounts.Group group) {
        String name = group.name().orElseGet(() -> texts.text("summary.otherGroups"));
        return name.isEmpty() ? texts.text("summary.noGroup") : name;
    }

    private static int others(GroupCounts.Group group) {
        return group.people() - SHOWN.stream().mapToInt(group::of).sum();
    }

    private void writeLines(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            heading(key);
            lines.forEach(line -> sheet.line(line, CellKind.TEXT));
        }
    }

    private void writeBasis() {
        heading("summary.basis");
        sheet.fact(texts.text("summary.rulebook"), run.rulebook().id());
        sheet.fact(
                texts.text("summary.checkedOn"),
                new CellContent.Day(run.rulebook().checkedOn()));
        if (run.rulebook().checkedOn().plusYears(1).isBefore(run.asOf())) {
            sheet.line(texts.text("summary.oldRules"), CellKind.TEXT);
        }
        run.rulebook().ownFiles().forEach(own -> sheet.line(texts.text("rules.own." + own.name()), CellKind.TEXT));
        holidays.note(texts).ifPresent(note -> sheet.line(note, CellKind.TEXT));
        for (InputFile file : run.files()) {
            sheet.facts(new TreeMap<>(Map.of(
                    0,
                            new CellContent.Words(texts.text(
                                    "summary.file",
                                    texts.text(
                                            "summary.purpose." + file.purpose().name()))),
                    1, new CellContent.Words(file.name()),
                    5, new CellContent.Words("SHA-256: " + file.sha256()))));
        }
    }

    private void heading(String key) {
        sheet.skip();
        sheet.line(texts.text(key), CellKind.HEADING);
    }
}
