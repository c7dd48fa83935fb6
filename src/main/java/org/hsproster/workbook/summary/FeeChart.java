package org.hsproster.workbook.summary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.hsproster.renewal.Outlook.Severity;
import org.hsproster.report.OutlookColors;
import org.hsproster.report.run.BudgetTable;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.sheet.BarChart;
import org.hsproster.workbook.sheet.ColumnSpans;
import org.hsproster.workbook.sheet.ReportSheet;

/** The chart of the fees by month, to the right of the tables of fees. An .xls has no charts. */
final class FeeChart {

    private static final int ROWS = 16;

    /** In half-width characters. */
    private static final int WIDTH = 75;

    /** Fewer are seen as well in the table, and a short summary stays on one page. */
    private static final int LEAST_MONTHS = 4;

    /** The columns of the table that are shown. */
    private static final int NAME = 0;

    private static final int YEN = 2;

    private final ReportSheet sheet;
    private final Texts texts;
    private final int top;
    private final int[] widths;
    private boolean isDrawn;

    /** Creates a chart whose upper edge is the one of a row (0-based). */
    FeeChart(ReportSheet sheet, Texts texts, int top, int[] widths) {
        this.sheet = sheet;
        this.texts = texts;
        this.top = top;
        this.widths = widths;
    }

    /**
     * Draws the months, if there are enough of them.
     *
     * @param header the row (0-based) of the header of their table
     * @param spans how many columns of the sheet each column of the table covers
     */
    void draw(List<BudgetTable.Row> months, int header, List<Integer> spans) {
        int left = column(spans, spans.size());
        int right = left
                + ColumnSpans.of(Arrays.copyOfRange(widths, left, widths.length), List.of(WIDTH))
                        .get(0);
        long highest =
                months.stream().mapToLong(month -> month.sum().yen()).max().orElse(0);
        if (highest == 0 || months.size() < LEAST_MONTHS) {
            return;
        }
        Long[] yen = months.stream().map(month -> month.sum().yen()).toArray(Long[]::new);
        isDrawn = true;
        sheet.view()
                .chart(texts.text("fees.chart"), alternative(months), left, top, right, top + ROWS)
                .ifPresent(chart -> {
                    XDDFBarChartData bars = chart.bars(
                            BarDirection.COL,
                            highest,
                            new BarChart.Titles(texts.text(BudgetTable.BY_MONTH), texts.text("fees.yen")));
                    XDDFBarChartData.Series series = (XDDFBarChartData.Series) bars.addSeries(
                            XDDFDataSourcesFactory.fromArray(
                                    months.stream().map(BudgetTable.Row::name).toArray(String[]::new),
                                    range(column(spans, NAME), header + 1, yen.length)),
                            XDDFDataSourcesFactory.fromArray(
                                    yen, range(column(spans, YEN), header + 1, yen.length), YEN));
                    series.setTitle(
                            texts.text("fees.yen"),
                            new CellReference(sheet.name(), header, column(spans, YEN), true, true));
                    BarChart.color(series, OutlookColors.of(Severity.BLUE));
                    chart.plot(bars);
                });
    }

    /** Skips rows below the tables until there is room for the chart. */
    void leaveRoom() {
        while (isDrawn && sheet.view().hasCharts() && sheet.nextRow() < top + ROWS) {
            sheet.skip();
        }
    }

    private String alternative(List<BudgetTable.Row> months) {
        Stream<String> each = months.stream()
                .map(month ->
                        texts.text("fees.chart.one", month.name(), month.sum().yen()));
        return texts.text("fees.chart.alt", each.toList());
    }

    /** Returns the first column (0-based) of the sheet that a column of the table covers. */
    private static int column(List<Integer> spans, int column) {
        return spans.subList(0, column).stream().mapToInt(span -> span).sum();
    }

    private String range(int column, int first, int count) {
        return new CellReference(sheet.name(), first, column, true, true).formatAsString() + ":"
                + new CellReference(first + count - 1, column, true, true).formatAsString();
    }
}
