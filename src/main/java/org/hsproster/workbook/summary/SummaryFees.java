package org.hsproster.workbook.summary;

import java.util.List;
import org.hsproster.report.run.BudgetTable;
import org.hsproster.report.run.FeeBudget;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.sheet.ReportColumns;
import org.hsproster.workbook.sheet.ReportSheet;
import org.hsproster.workbook.style.CellKind;

/** The fees of all coming applications on the first sheet: in all, and by fiscal year, month, department and employer. */
record SummaryFees(ReportSheet sheet, Texts texts) {

    /**
     * Writes them, with a chart of the months; nothing if no application is due.
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
        FeeChart chart = new FeeChart(sheet, texts, sheet.nextRow(), widths);
        for (BudgetTable table : BudgetTable.of(fees, texts)) {
            if (table.isOfGroups()) {
                chart.leaveRoom();
            }
            ReportColumns<BudgetTable.Row> columns = columns(table);
            List<Integer> spans = columns.spans(widths);
            int header = sheet.nextRow();
            sheet.wideHeader(columns.headers(), spans);
            table.rows().forEach(row -> sheet.wide(columns.row(row), spans));
            if (table.key().equals(BudgetTable.BY_MONTH)) {
                chart.draw(table.rows(), header, spans);
            }
            sheet.skip();
        }
        chart.leaveRoom();
    }

    private ReportColumns<BudgetTable.Row> columns(BudgetTable table) {
        ReportColumns<BudgetTable.Row> columns = new ReportColumns<BudgetTable.Row>(texts)
                .add(table.key(), 28, row -> new CellContent.Words(row.name()))
                .add("fees.people", 10, row -> new CellContent.Figure(row.sum().people()))
                .add("fees.yen", 18, row -> new CellContent.Yen(row.sum().yen()))
                .add("fees.onlineYen", 18, row -> new CellContent.Yen(row.sum().onlineYen()));
        return table.isOfGroups()
                ? columns.add(
                        "fees.notKnown",
                        18,
                        row -> new CellContent.Figure(row.sum().unknown()))
                : columns;
    }
}
