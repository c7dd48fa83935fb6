package org.hsproster.workbook.summary;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.hsproster.report.run.FeeSum;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.sheet.ReportColumns;
import org.hsproster.workbook.sheet.ReportSheet;

/** The stays that end in the coming quarters, with the fees of the applications that are filed in each. */
final class SummaryQuarters {

    private final ReportSheet sheet;
    private final Texts texts;
    private final List<QuarterCounts.Quarter> quarters;
    private final DateTimeFormatter month;

    SummaryQuarters(ReportSheet sheet, Texts texts, QuarterCounts counts) {
        this.sheet = sheet;
        this.texts = texts;
        this.quarters = counts.quarters();
        this.month = DateTimeFormatter.ofPattern(texts.text("summary.quarter.month"), texts.locale());
    }

    /**
     * Writes the table and its chart.
     *
     * @param widths of the columns of the sheet
     */
    void write(Map<YearMonth, FeeSum> fees, SummaryCharts charts, int[] widths) {
        sheet.heading("summary.quarters");
        int header = sheet.nextRow();
        ReportColumns<QuarterCounts.Quarter> columns = new ReportColumns<QuarterCounts.Quarter>(texts)
                .add("summary.quarter", 18, quarter -> new CellContent.Words(name(quarter)))
                .add("summary.toActOn", 10, quarter -> new CellContent.Figure(quarter.toActOn()))
                .add("summary.notToActOn", 18, quarter -> new CellContent.Figure(quarter.others()));
        if (!fees.isEmpty()) {
            columns.add(
                            "fees.ofQuarter",
                            20,
                            quarter -> new CellContent.Yen(sum(fees, quarter).yen()))
                    .add(
                            "fees.ofQuarterOnline",
                            16,
                            quarter -> new CellContent.Yen(sum(fees, quarter).onlineYen()));
        }
        List<Integer> spans = columns.spans(widths);
        sheet.wideHeader(columns.headers(), spans);
        quarters.forEach(quarter -> sheet.wide(columns.row(quarter), spans));
        charts.quarters(quarters, quarters.stream().map(this::name).toList(), header);
    }

    private String name(QuarterCounts.Quarter quarter) {
        return texts.text(
                "summary.quarter.name",
                Integer.toString(quarter.last().getYear()),
                quarter.first().format(month),
                quarter.last().format(month));
    }

    private static FeeSum sum(Map<YearMonth, FeeSum> fees, QuarterCounts.Quarter quarter) {
        FeeSum sum = new FeeSum();
        quarter.months().forEach(month -> sum.add(fees.getOrDefault(month, new FeeSum())));
        return sum;
    }
}
