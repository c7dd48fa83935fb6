package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.report.Comparison;
import org.hsproster.report.DeadlineOrder;
import org.hsproster.report.ManagedPerson;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.style.CellKind;

/**
 * The sheets of a workbook for managers: the summary, the people to act on, and all people. It has no others: what is
 * added to the sheets for HR does not become visible to managers by itself.
 */
public final class ManagerSheets {

    private final Texts texts;
    private final LocalDate asOf;
    private final CellWriter writer;
    private final Workbook workbook;

    /** Creates the sheets of a new workbook. */
    public ManagerSheets(Workbook workbook, Texts texts, CellWriter writer, LocalDate asOf) {
        this.workbook = workbook;
        this.texts = texts;
        this.writer = writer;
        this.asOf = asOf;
    }

    /**
     * Writes all sheets.
     *
     * @param people in the order of the roster
     * @param comparison of the run with an earlier one
     */
    public void write(List<ManagedPerson> people, Comparison comparison) {
        List<ManagerRow> rows = new ArrayList<>();
        people.forEach(person -> rows.add(new ManagerRow(person, ManagerRoster.FIRST_ROW + rows.size())));
        List<ManagerRow> toActOn =
                DeadlineOrder.sorted(rows.stream().filter(ManagerRow::isToActOn).toList(), ManagerRow::place);
        ManagerColumns columns = new ManagerColumns(asOf, texts);
        ReportColumns<ManagerRow> nearest = columns.nearest().filled(rows);
        ManagerSummary summary = new ManagerSummary(workbook, texts, writer, nearest);
        summary.writeCounts(asOf, rows, comparison);
        summary.writeNearest(
                toActOn, nearest, writeActions(toActOn, columns.actions().filled(toActOn)));
        summary.writeOutlooks(rows);
        summary.writeNotes();
        new ManagerRoster(workbook.createSheet(texts.text("fresh.sheet")), texts, writer).write(rows, columns);
    }

    /** Writes the action list and returns the name of its sheet. */
    private String writeActions(List<ManagerRow> toActOn, ReportColumns<ManagerRow> columns) {
        ReportSheet sheet = new ReportSheet(workbook, texts, "actions.sheet", writer, columns.widths());
        sheet.line(texts.text("actions.title"), CellKind.TITLE);
        sheet.line(texts.text("managers.actions.note", asOf), CellKind.TEXT);
        ReportTable table = new ReportTable(sheet, texts, columns);
        if (!toActOn.isEmpty()) {
            table.begin(ManagerColumns.NAME);
        }
        toActOn.forEach(row -> table.add(columns.row(row)));
        table.finish(texts.text("actions.nobody"));
        return sheet.name();
    }
}
