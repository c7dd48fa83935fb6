package org.hsproster.workbook.summary;

import java.util.List;
import java.util.Map;
import org.hsproster.report.run.FeeBudget;
import org.hsproster.report.run.FeeSum;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.sheet.ReportColumns;
import org.hsproster.workbook.sheet.ReportSheet;
import org.hsproster.workbook.style.CellKind;

/** The fees of all coming applications on the first sheet, in all and by fiscal year of filing. */
record SummaryFees(ReportSheet sheet, Texts texts) {

    /**
     * Writes them; nothing if no application is due.
     *
     * @param widths of the columns of the sheet
     */
    void write(FeeBudget fees, int[] widths) {
        if (fees.total().isEmpty()) {
            return;
        }
        sheet.skip();
        sheet.line(texts.text("fees.heading"), CellKind.HEADING);
        fees.lines(texts).forEach(line -> sheet.line(line, CellKind.TEXT));
        if (fees.fiscalYears().isEmpty()) {
            return;
        }
        ReportColumns<Map.Entry<Integer, FeeSum>> columns = new ReportColumns<Map.Entry<Integer, FeeSum>>(texts)
                .add(
                        "fees.fiscalYear",
                        14,
                        year -> new CellContent.Words(FeeBudget.fiscalYearName(texts, year.getKey())))
                .add(
                        "fees.people",
                        10,
                        year -> new CellContent.Figure(year.getValue().people()))
                .add("fees.yen", 18, year -> new CellContent.Yen(year.getValue().yen()))
                .add(
                        "fees.onlineYen",
                        18,
                        year -> new CellContent.Yen(year.getValue().onlineYen()));
        List<Integer> spans = columns.spans(widths);
        sheet.wideHeader(columns.headers(), spans);
        fees.fiscalYears().entrySet().forEach(year -> sheet.wide(columns.row(year), spans));
    }
}
