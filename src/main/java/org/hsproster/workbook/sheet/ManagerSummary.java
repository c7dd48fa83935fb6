package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.Comparison;
import org.hsproster.report.run.ChangeTally;
import org.hsproster.report.wording.ManagerSentences;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.annotation.AddedColumn;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.style.CellKind;

/** The first sheet for managers: counts, the nearest deadlines, and the people by outlook. */
final class ManagerSummary {

    private static final int MOST = 10;

    private final ReportSheet sheet;
    private final Texts texts;
    private final Sentences sentences;
    private final ManagerSentences words;

    /** @param nearest the columns of the nearest deadlines, which set the widths */
    ManagerSummary(Workbook workbook, Texts texts, CellWriter writer, ReportColumns<ManagerRow> nearest) {
        this.sheet = new ReportSheet(workbook, texts, "summary.sheet", writer, nearest.widths());
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.words = new ManagerSentences(texts);
    }

    /** Writes the day and the counts. */
    void writeCounts(LocalDate asOf, List<ManagerRow> rows, Comparison comparison) {
        sheet.line(texts.text("summary.title"), CellKind.TITLE);
        sheet.view().freezeAbove(sheet.nextRow(), 0);
        sheet.fact(texts.text("summary.asOf"), new CellContent.Day(asOf));
        sheet.fact(texts.text("managers.people"), new CellContent.Figure(rows.size()));
        sheet.fact(texts.text("summary.toActOn"), count(rows.stream().filter(ManagerRow::isToActOn)));
        ChangeTally changes = new ChangeTally();
        rows.forEach(row -> changes.add(row.person().change()));
        sheet.fact(texts.text("summary.changes"), changes.counts(comparison).line(texts));
    }

    /** Writes the nearest deadlines, and a link to the sheet with all of them. */
    void writeNearest(List<ManagerRow> toActOn, ReportColumns<ManagerRow> nearest, String actions) {
        heading("summary.deadlines");
        if (toActOn.isEmpty()) {
            sheet.line(texts.text("summary.nobody"), CellKind.TEXT);
            return;
        }
        sheet.header(nearest.headers());
        toActOn.stream().limit(MOST).forEach(row -> sheet.row(nearest.row(row)));
        sheet.fact(texts.text("summary.all"), new CellContent.Link(actions, actions, "A1"));
    }

    /** Writes how many people have each outlook, and what it means. */
    void writeOutlooks(List<ManagerRow> rows) {
        heading("summary.outlooks");
        sheet.header(Stream.of("outlook", "count", "meaning")
                .map(column -> texts.text("summary." + column))
                .toList());
        rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.person().outlook(),
                        () -> new TreeMap<>(Outlook.mostUrgentFirst()),
                        Collectors.counting()))
                .forEach((outlook, people) -> sheet.row(
                        List.of(AddedColumn.flag(outlook, sentences), new CellContent.Figure(Math.toIntExact(people))),
                        words.meaning(outlook)));
    }

    void writeNotes() {
        heading("managers.about");
        Stream.of("managers.edition", "managers.limit").forEach(note -> sheet.line(texts.text(note), CellKind.TEXT));
        sheet.view().fitOnPages(sheet.nextRow(), sheet.height(), 0);
    }

    private static CellContent count(Stream<ManagerRow> rows) {
        return new CellContent.Figure(Math.toIntExact(rows.count()));
    }

    private void heading(String key) {
        sheet.skip();
        sheet.line(texts.text(key), CellKind.HEADING);
    }
}
