package org.hsproster.workbook.summary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.Outlook.Severity;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.annotation.AddedColumn;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.sheet.ReportSheet;

/** The number of people with each outlook, with charts beside it, and what the outlooks mean. */
final class SummaryOutlooks {

    private final ReportSheet sheet;
    private final Texts texts;
    private final Sentences sentences;
    private final Map<Outlook, Integer> counts;

    /**
     * Creates the tables.
     *
     * @param counts the most urgent outlook first
     */
    SummaryOutlooks(ReportSheet sheet, Texts texts, Map<Outlook, Integer> counts) {
        this.sheet = sheet;
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.counts = counts;
    }

    /** Writes the outlooks that are charted and the number of all other people, and leaves room for the charts. */
    SummaryCharts writeCounts(int[] widths) {
        sheet.heading("summary.outlooks");
        SummaryCharts charts = new SummaryCharts(sheet, texts, sheet.nextRow(), widths);
        header("outlook", "count");
        charted().forEach(this::writeCount);
        int others = counts.values().stream().mapToInt(count -> count).sum()
                - charted().values().stream().mapToInt(count -> count).sum();
        if (others > 0) {
            sheet.row(List.of(
                    new CellContent.Words(texts.text("summary.otherSeverities")), new CellContent.Figure(others)));
        }
        charts.leaveRoom();
        return charts;
    }

    /** Returns the outlooks of people whose renewal turns on points or who could change to HSP (i). */
    Map<Outlook, Integer> charted() {
        Map<Outlook, Integer> charted = new TreeMap<>(Outlook.mostUrgentFirst());
        charted.putAll(counts);
        charted.keySet().removeIf(outlook -> outlook.severity() == Severity.GREY);
        return charted;
    }

    private void writeCount(Outlook outlook, int count) {
        sheet.row(List.of(AddedColumn.flag(outlook, sentences), new CellContent.Figure(count)));
    }

    /** Writes all outlooks with what each of them means. */
    void writeMeanings() {
        sheet.heading("summary.meanings");
        header("outlook", "count", "meaning");
        counts.forEach((outlook, count) -> sheet.row(
                List.of(AddedColumn.flag(outlook, sentences), new CellContent.Figure(count)),
                texts.text("meaning." + outlook.name())));
    }

    private void header(String... columns) {
        sheet.header(Stream.of(columns)
                .map(column -> texts.text("summary." + column))
                .toList());
    }
}
