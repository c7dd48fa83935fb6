package org.hsproster.workbook.sheet;

import java.time.format.DateTimeFormatter;
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

/**
 * The charts of the first sheet, beside a table. They show the cells of a table: categories in its first column,
 * figures in the next ones. An .xls has no charts.
 */
final class SummaryCharts {

    /** The column after the table of months, which has three columns, and a gap. */
    private static final int LEFT = 5;

    private static final int BETWEEN = 7;
    private static final int RIGHT = 9;

    /** The number of rows that the chart of outlooks covers. */
    private static final int OUTLOOK_ROWS = 25;

    private final ReportSheet sheet;
    private final Texts texts;
    private final int top;

    /** Creates charts whose upper edge is the one of a row (0-based). */
    SummaryCharts(ReportSheet sheet, Texts texts, int top) {
        this.sheet = sheet;
        this.texts = texts;
        this.top = top;
    }

    /** Adds the chart of stays that end each month, whose table begins at the upper edge. */
    void months(List<MonthCounts.Month> months, DateTimeFormatter format) {
        String alternative = texts.text(
                "summary.months.alt",
                months.stream().mapToInt(MonthCounts.Month::toActOn).sum(),
                months.stream().mapToInt(MonthCounts.Month::others).sum());
        sheet.view()
                .chart(texts.text("summary.months"), alternative, LEFT, top, BETWEEN + 1, top + months.size() + 1)
                .ifPresent(chart -> {
                    XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(
                            months.stream()
                                    .map(month -> month.month().format(format))
                                    .toArray(String[]::new),
                            range(0, top + 1, months.size()));
                    int highest = months.stream()
                            .mapToInt(month -> month.toActOn() + month.others())
                            .max()
                            .orElse(0);
                    XDDFBarChartData bars = chart.bars(BarDirection.COL, highest);
                    series(bars, categories, months, 1, MonthCounts.Month::toActOn, Severity.RED);
                    series(bars, categories, months, 2, MonthCounts.Month::others, Severity.GREEN);
                    chart.plotStacked(bars);
                });
    }

    private void series(
            XDDFBarChartData bars,
            XDDFCategoryDataSource categories,
            List<MonthCounts.Month> months,
            int column,
            ToIntFunction<MonthCounts.Month> count,
            Severity severity) {
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) bars.addSeries(
                categories, figures(months.stream().mapToInt(count).boxed().toArray(Integer[]::new), column, top + 1));
        String title = texts.text(column == 1 ? "summary.toActOn" : "summary.notToActOn");
        series.setTitle(title, new CellReference(sheet.name(), top, column, true, true));
        BarChart.color(series, OutlookColors.of(severity));
    }

    /**
     * Adds the chart of people by outlook.
     *
     * @param first the row (0-based) of the first outlook
     */
    void outlooks(Map<Outlook, Integer> counts, int first) {
        Sentences sentences = new Sentences(texts);
        String alternative = texts.text(
                "summary.outlooks.alt",
                counts.entrySet().stream()
                        .map(each -> texts.text("summary.outlooks.one", sentences.flag(each.getKey()), each.getValue()))
                        .toList());
        sheet.view()
                .chart(texts.text("summary.outlooks"), alternative, BETWEEN + 1, top, RIGHT, top + OUTLOOK_ROWS)
                .ifPresent(chart -> {
                    XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(
                            counts.keySet().stream().map(sentences::flag).toArray(String[]::new),
                            range(0, first, counts.size()));
                    XDDFBarChartData bars = chart.bars(
                            BarDirection.BAR,
                            counts.values().stream()
                                    .mapToInt(each -> each)
                                    .max()
                                    .orElse(0));
                    XDDFBarChartData.Series series = (XDDFBarChartData.Series)
                            bars.addSeries(categories, figures(counts.values().toArray(Integer[]::new), 1, first));
                    series.setTitle(
                            texts.text("summary.count"), new CellReference(sheet.name(), first - 1, 1, true, true));
                    chart.plotWithFigures(bars);
                    int point = 0;
                    for (Outlook outlook : counts.keySet()) {
                        BarChart.color(series, point++, OutlookColors.of(outlook.severity()));
                    }
                });
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
