package org.hsproster.workbook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Sentences;
import org.hsproster.report.Texts;
import org.hsproster.rulebook.OwnFiles;

/** The first sheet: how it looks in figures, and who has to be acted on. */
final class SummarySheet {

    private static final List<String> LIMITS = List.of("estimate", "evidence", "decision");

    private final ReportSheet sheet;
    private final Texts texts;
    private final Sentences sentences;
    private final ActionTable table;
    private final ActionList actions;
    private final OutlookCounts counts = new OutlookCounts();

    SummarySheet(Workbook workbook, Texts texts, CellWriter writer, Placements placements, LocalDate asOf) {
        this.sheet = new ReportSheet(workbook, texts, "summary.sheet", writer, ActionTable.widths());
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.table = new ActionTable(texts, placements);
        this.actions = new ActionList(asOf, table);
    }

    void add(AssessedEntry entry) {
        counts.add(entry.assessment().outlook());
        actions.add(entry);
    }

    /** Writes the sheet and returns its name. */
    String write(Path roster, RunFacts run, int problems, String problemsSheet) {
        List<List<Content>> toActOn = actions.rows();
        sheet.line(texts.text("summary.title"), CellKind.TITLE);
        sheet.fact(texts.text("summary.asOf"), new Content.Day(run.asOf()));
        sheet.fact(texts.text("summary.rulebook"), run.rulebookId());
        sheet.fact(texts.text("summary.roster"), roster.getFileName().toString());
        sheet.fact(texts.text("summary.people"), new Content.Figure(counts.people()));
        sheet.fact(texts.text("summary.toActOn"), new Content.Figure(toActOn.size()));
        sheet.fact(texts.text("summary.problems"), new Content.Link(Integer.toString(problems), problemsSheet, "A1"));
        writeOutlooks();
        writeActions(toActOn);
        writeLimits(run.ownFiles());
        return sheet.name();
    }

    private void writeOutlooks() {
        heading("summary.outlooks");
        sheet.header(Stream.of("outlook", "count", "meaning")
                .map(column -> texts.text("summary." + column))
                .toList());
        counts.byUrgency().forEach(this::writeCount);
    }

    private void writeCount(Outlook outlook, int count) {
        sheet.row(
                List.of(AddedColumn.flag(outlook, sentences), new Content.Figure(count)),
                texts.text("meaning." + outlook.name()));
    }

    private void writeActions(List<List<Content>> toActOn) {
        heading("summary.actions");
        if (toActOn.isEmpty()) {
            sheet.line(texts.text("summary.nobody"), CellKind.TEXT);
            return;
        }
        table.writeTo(sheet, toActOn);
    }

    private void writeLimits(Set<OwnFiles> ownFiles) {
        heading("summary.limits");
        ownFiles.forEach(own -> sheet.line(texts.text("rules.own." + own.name()), CellKind.TEXT));
        LIMITS.forEach(limit -> sheet.line(texts.text("summary.limit." + limit), CellKind.TEXT));
    }

    private void heading(String key) {
        sheet.skip();
        sheet.line(texts.text(key), CellKind.HEADING);
    }
}
