package org.hsproster.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    private final ActionTable actions;

    SummarySheet(Workbook workbook, Texts texts, CellWriter writer, Placements placements) {
        this.sheet = new ReportSheet(workbook, texts, "summary.sheet", writer, ActionTable.widths());
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.actions = new ActionTable(texts, placements);
    }

    /** Writes the sheet and returns its name. */
    String write(AssessedRoster roster, RunFacts run, int problems, String problemsSheet) {
        List<AssessedEntry> toActOn = ActionList.of(roster.entries(), run.asOf());
        sheet.line(texts.text("summary.title"), CellKind.TITLE);
        sheet.fact(texts.text("summary.asOf"), new Content.Day(run.asOf()));
        sheet.fact(texts.text("summary.rulebook"), run.rulebookId());
        sheet.fact(texts.text("summary.roster"), roster.file().getFileName().toString());
        sheet.fact(
                texts.text("summary.people"),
                new Content.Figure(roster.entries().size()));
        sheet.fact(texts.text("summary.toActOn"), new Content.Figure(toActOn.size()));
        sheet.fact(texts.text("summary.problems"), new Content.Link(Integer.toString(problems), problemsSheet, "A1"));
        writeOutlooks(roster.entries());
        writeActions(toActOn);
        writeLimits(run.ownFiles());
        return sheet.name();
    }

    private void writeOutlooks(List<AssessedEntry> entries) {
        heading("summary.outlooks");
        sheet.header(Stream.of("outlook", "count", "meaning")
                .map(column -> texts.text("summary." + column))
                .toList());
        counts(entries).forEach(this::writeCount);
    }

    private void writeCount(Outlook outlook, long count) {
        sheet.row(
                List.of(AddedColumn.flag(outlook, sentences), new Content.Figure((int) count)),
                texts.text("meaning." + outlook.name()));
    }

    /** The outlooks that occur, most urgent first. */
    private static Map<Outlook, Long> counts(List<AssessedEntry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.assessment().outlook(),
                        () -> new TreeMap<>(
                                Comparator.comparing(Outlook::severity).thenComparing(Comparator.naturalOrder())),
                        Collectors.counting()));
    }

    private void writeActions(List<AssessedEntry> toActOn) {
        heading("summary.actions");
        if (toActOn.isEmpty()) {
            sheet.line(texts.text("summary.nobody"), CellKind.TEXT);
            return;
        }
        actions.writeTo(sheet, toActOn);
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
