package org.hsproster.workbook.summary;

import java.util.List;
import org.hsproster.employee.CaseState;
import org.hsproster.report.run.CaseCounts;
import org.hsproster.report.run.CasePipeline;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.sheet.ReportColumns;
import org.hsproster.workbook.sheet.ReportSheet;
import org.hsproster.workbook.style.CellKind;

/** The number of cases by month and state on the first sheet. */
record SummaryCases(ReportSheet sheet, Texts texts) {

    private record Row(String name, CaseCounts cases) {}

    /**
     * Writes the table, with a last row for all months where there are several; nothing without cases.
     *
     * @param widths of the columns of the sheet
     */
    void write(CasePipeline cases, int[] widths) {
        if (!cases.months().isEmpty()) {
            writeTable(cases, widths);
        }
        cases.lost(texts).ifPresent(line -> sheet.line(line, CellKind.TEXT));
    }

    private void writeTable(CasePipeline cases, int[] widths) {
        sheet.heading("cases.heading");
        sheet.line(texts.text("cases.note"), CellKind.TEXT);
        ReportColumns<Row> columns = columns(cases.compared());
        List<Integer> spans = columns.spans(widths);
        sheet.wideHeader(columns.headers(), spans);
        cases.months()
                .forEach(each -> sheet.wide(columns.row(new Row(each.month().name(texts), each.cases())), spans));
        if (cases.months().size() > 1) {
            sheet.wide(columns.row(new Row(texts.text("cases.all"), cases.total())), spans);
        }
    }

    private ReportColumns<Row> columns(boolean isCompared) {
        ReportColumns<Row> columns =
                new ReportColumns<Row>(texts).add("cases.month", 20, row -> new CellContent.Words(row.name()));
        for (CaseState state : CaseState.values()) {
            columns.add(
                    "caseState." + state.name(),
                    width(state),
                    row -> new CellContent.Figure(row.cases().of(state)));
        }
        columns.add("cases.all", 8, row -> new CellContent.Figure(row.cases().all()));
        return isCompared
                ? columns.add(
                        "cases.notMoved",
                        12,
                        row -> new CellContent.Figure(row.cases().notMoved()))
                : columns;
    }

    /** Returns the width that the longest of its two names needs. */
    private static int width(CaseState state) {
        return state == CaseState.PAPERS_REQUESTED ? 17 : 12;
    }
}
