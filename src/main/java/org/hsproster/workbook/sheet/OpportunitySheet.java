package org.hsproster.workbook.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.renewal.OpportunityState;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.annotation.AddedColumn;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.cell.LinkTarget;
import org.hsproster.workbook.style.CellKind;

/** The better statuses that look open or are to be checked: a row per person. */
public final class OpportunitySheet implements PeopleSheet {

    private static final String NAME = "people.name";

    private record Row(AssessedEntry entry, OpportunityTexts told) {}

    private final Texts texts;
    private final PersonCells cells;
    private final ReportColumns<Row> columns;
    private final ReportTable table;

    public OpportunitySheet(Workbook workbook, Texts texts, CellWriter writer, RosterLinks links) {
        this.texts = texts;
        this.cells = new PersonCells(texts, links);
        this.columns = columns();
        ReportSheet sheet = new ReportSheet(workbook, texts, "opportunities.sheet", writer, columns.widths());
        this.table = new ReportTable(sheet, texts, columns);
        sheet.line(texts.text("opportunities.title"), CellKind.TITLE);
        Stream.of("opportunities.note", "opportunities.guideline")
                .forEach(note -> sheet.line(texts.text(note), CellKind.TEXT));
        table.begin(NAME);
    }

    @Override
    public void add(AssessedEntry person, Optional<LinkTarget> breakdown) {
        List<OpportunityState> states = person.assessment().opportunities();
        if (!states.isEmpty()) {
            table.add(columns.row(new Row(person, OpportunityTexts.of(texts, states))));
        }
    }

    @Override
    public void finish() {
        table.finish(texts.text("opportunities.none"));
    }

    private ReportColumns<Row> columns() {
        return new ReportColumns<Row>(texts)
                .add("people.employeeNo", 10, row -> cells.number(row.entry()))
                .add(NAME, 22, row -> cells.name(row.entry()))
                .add("people.department", 12, row -> cells.department(row.entry()))
                .add("people.status", 18, row -> cells.status(row.entry()))
                .add(
                        "opportunities.kind",
                        46,
                        row -> new CellContent.Words(row.told().kinds()))
                .add(
                        "opportunities.missing",
                        30,
                        row -> CellContent.words(row.told().missing()))
                .add(
                        "opportunities.periods",
                        46,
                        row -> CellContent.words(row.told().periods()))
                .add("added.POINTS_AS_OF", 9, row -> cells.of(AddedColumn.POINTS_AS_OF, row.entry()))
                .add("added.POINTS_AT_FILING", 9, row -> cells.of(AddedColumn.POINTS_AT_FILING, row.entry()))
                .add(
                        "opportunities.next",
                        90,
                        row -> new CellContent.Words(row.told().next()))
                .add("people.expiry", 15, row -> cells.of(AddedColumn.EXPIRY, row.entry()))
                .add("people.employer", 18, row -> cells.employer(row.entry()));
    }
}
