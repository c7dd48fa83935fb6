package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.renewal.Opportunity;
import org.hsproster.renewal.OpportunityState;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.annotation.AddedColumn;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.cell.LinkTarget;
import org.hsproster.workbook.style.CellKind;

/** The better statuses that look open or are to be checked: a row per person and opportunity. */
public final class OpportunitySheet implements PeopleSheet {

    private static final String NAME = "people.name";

    /**
     * Opportunities judged on the day on which points are counted for the renewal; others are judged on the day of the
     * run.
     */
    private static final Set<Opportunity> AT_FILING = EnumSet.of(Opportunity.HSP_I, Opportunity.SPECIAL_HIGHLY_SKILLED);

    private record Row(AssessedEntry entry, OpportunityState state) {

        boolean isAtFiling() {
            return AT_FILING.contains(state.opportunity());
        }

        Optional<RenewalPoints> points() {
            return entry.assessment().points();
        }
    }

    private final LocalDate asOf;
    private final Texts texts;
    private final Sentences sentences;
    private final PersonCells cells;
    private final ReportColumns<Row> columns;
    private final ReportTable table;

    public OpportunitySheet(Workbook workbook, Texts texts, CellWriter writer, RosterLinks links, LocalDate asOf) {
        this.asOf = asOf;
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.cells = new PersonCells(texts, links);
        this.columns = columns();
        ReportSheet sheet = new ReportSheet(workbook, texts, "opportunities.sheet", writer, columns.widths());
        this.table = new ReportTable(sheet, texts, columns);
        sheet.line(texts.text("opportunities.title"), CellKind.TITLE);
        sheet.line(texts.text("opportunities.note"), CellKind.TEXT);
        table.begin(NAME);
    }

    @Override
    public void add(AssessedEntry person, Optional<LinkTarget> breakdown) {
        person.assessment().opportunities().forEach(state -> table.add(columns.row(new Row(person, state))));
    }

    @Override
    public void finish() {
        table.finish(texts.text("opportunities.none"));
    }

    private ReportColumns<Row> columns() {
        return new ReportColumns<Row>(texts)
                .add("people.employeeNo", 10, row -> cells.number(row.entry()))
                .add(NAME, 22, row -> cells.name(row.entry()))
                .add("people.employer", 18, row -> cells.employer(row.entry()))
                .add("people.department", 14, row -> cells.department(row.entry()))
                .add("people.status", 24, row -> cells.status(row.entry()))
                .add("people.expiry", 12, row -> cells.of(AddedColumn.EXPIRY, row.entry()))
                .add(
                        "opportunities.kind",
                        30,
                        row -> new CellContent.Words(
                                texts.text("people.value", row.state().opportunity())))
                .add(
                        "opportunities.state",
                        10,
                        row -> new CellContent.Words(
                                texts.text("people.value", row.state().state())))
                .add("opportunities.openOn", 12, row -> new CellContent.Day(openOn(row)))
                .add(
                        "opportunities.points",
                        8,
                        row -> CellContent.of(
                                row.points().map(row.isAtFiling() ? RenewalPoints::atFiling : RenewalPoints::asOf),
                                CellContent.Figure::new))
                .add("opportunities.next", 66, row -> new CellContent.Words(next(row.state())));
    }

    private LocalDate openOn(Row row) {
        return row.isAtFiling() ? row.points().map(RenewalPoints::countedOn).orElse(asOf) : asOf;
    }

    private String next(OpportunityState state) {
        return sentences.opportunity(state)
                + texts.text("sentence.separator")
                + texts.text("next." + state.opportunity().name());
    }
}
