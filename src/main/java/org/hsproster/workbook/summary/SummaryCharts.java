package org.hsproster.workbook.summary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.Outlook.Severity;
import org.hsproster.report.OutlookColors;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.sheet.BarChart;
import org.hsproster.workbook.sheet.ColumnSpans;
import org.hsproster.workbook.sheet.ReportSheet;

/**
 * The charts of the first sheet, beside the table of outlooks. They show the cells of a table: categories in its first
 * column, figures in the next ones. An .xls has no charts.
 */
final class SummaryCharts {

    /** The first column after the table of outlooks. */
    private static final int LEFT = 2;

    /** The least number of rows that the charts cover. */
    private static final int LEAST_ROWS = 11;

    /** The widths of the charts, in half-width characters, which together with the table fit on most screens. */
    private static final List<Integer> WIDTHS = List.of(48, 75);

    private final ReportSheet sheet;
    private final Texts texts;
    private final int top;
    private final int between;
    private final int right;

    /**
     * Creates charts whose upper edge is the one of a row (0-based).
     *
     * @param widths of the columns of the sheet
     */
    SummaryCharts(ReportSheet sheet, Texts texts, int top, int[] widths) {
        this.sheet = sheet;
        this.texts = texts;
        this.top = top;
        List<Integer> spans = ColumnSpans.of(Arrays.copyOfRange(widths, LEFT, widths.length), WIDTHS);
        this.between = LEFT + spans.get(0);
        this.right = between + spans.get(1);
    }

    /** Skips rows below the table until there is room for the charts. */
    void leaveRoom() {
        while (sheet.view().hasCharts() && sheet.nextRow() < top + LEAST_ROWS) {
            sheet.skip();
        }
    }

    private int bottom(int rows) {
        return top + Math.max(LEAST_ROWS, rows + 1);
    }

    /**
     * Adds the chart of people by outlook, whose table begins at the upper edge; nothing if there is no outlook.
     *
     * @param counts the first outlooks of the table
     */
    void outlooks(Map<Outlook, Integer> counts) {
        if (counts.isEmpty()) {
            return;
        }
        Sentences sentences = new Sentences(texts);
        String alternative = texts.text(
                "summary.outlooks.alt",
                counts.entrySet().stream()
                        .map(each -> texts.text("summary.outlooks.one", sentences.flag(each.getKey()), each.getValue()))
                        .toList());
        sheet.view()
                .chart(texts.text("summary.outlooks.chart"), alternative, LEFT, top, between, bottom(counts.size()))
                .ifPresent(chart -> {
                    XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(
                            counts.keySet().stream().map(sentences::flag).toArray(String[]::new),
                            range(0, top + 1, counts.size()));
                    XDDFBarChartData bars = chart.bars(BarDirection.BAR, highest(counts.values()), titles("outlook"));
                    XDDFBarChartData.Series series = (XDDFBarChartData.Series)
                            bars.addSeries(categories, figures(counts.values().toArray(Integer[]::new), 1, top + 1));
                    series.setTitle(texts.text("summary.count"), new CellReference(sheet.name(), top, 1, true, true));
                    chart.plotWithFigures(bars);
                    int point = 0;
                    for (Outlook outlook : counts.keySet()) {
                        BarChart.color(series, point++, OutlookColors.of(outlook.severity()));
                    }
                });
    }

    /**
     * Adds the chart of stays that end each quarter; nothing if none does.
     *
     * @param header the row (0-based) of the header of their table
     */
    void quarters(List<QuarterCounts.Quarter> quarters, List<String> names, int header) {
        String alternative = texts.text(
                "summary.quarters.alt",
                quarters.stream().mapToInt(QuarterCounts.Quarter::toActOn).sum(),
                quarters.stream().mapToInt(QuarterCounts.Quarter::others).sum());
        List<Integer> sums = quarters.stream()
                .map(quarter -> quarter.toActOn() + quarter.others())
                .toList();
        if (highest(sums) == 0) {
            return;
        }
        sheet.view()
                .chart(texts.text("summary.quarters"), alternative, between, top, right, bottom(0))
                .ifPresent(chart -> {
                    XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(
                            names.toArray(String[]::new), range(0, header + 1, names.size()));
                    XDDFBarChartData bars = chart.bars(BarDirection.COL, highest(sums), titles("quarter"));
                    series(bars, categories, quarters, header, 1, QuarterCounts.Quarter::toActOn, Severity.RED);
                    series(bars, categories, quarters, header, 2, QuarterCounts.Quarter::others, Severity.GREEN);
                    chart.plotStacked(bars);
                });
    }

    private void series(
            XDDFBarChartData bars,
            XDDFCategoryDataSource categories,
            List<QuarterCounts.Quarter> quarters,
            int header,
            int column,
            ToIntFunction<QuarterCounts.Quarter> count,
            Severity severity) {
        Integer[] counts = quarters.stream().mapToInt(count).boxed().toArray(Integer[]::new);
        XDDFBarChartData.Series series =
                (XDDFBarChartData.Series) bars.addSeries(categories, figures(counts, column, header + 1));
        String title = texts.text(column == 1 ? "summary.toActOn" : "summary.notToActOn");
        series.setTitle(title, new CellReference(sheet.name(), header, column, true, true));
        BarChart.color(series, OutlookColors.of(severity));
    }

    private BarChart.Titles titles(String categories) {
        return new BarChart.Titles(texts.text("summary." + categories), texts.text("summary.count"));
    }

    private static int highest(Iterable<Integer> counts) {
        int highest = 0;
        for (int count : counts) {
            highest = Math.max(highest, count);
        }
        return highest;
    }

    private XDDFNumericalDataSource<Integer> figures(Integer[] figures, int column, int first) {
        return XDDFDataSourcesFactory.fromArray(figures, range(column, first, figures.length), column);
    }

    /** Returns the range of cells of a column from row {@code first} (0-based) on. */
    private String range(int column, int first, int count) {
        return new CellReference(sheet.name(), first, column, true, true).formatAsString() + ":"
                + new CellReference(first + count - 1, column, true, true).formatAsString();
    }
}
