package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.renewal.Opportunity;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.annotation.AddedColumn;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.cell.LinkTarget;
import org.hsproster.workbook.sheet.ReportTable.Column;
import org.hsproster.workbook.style.CellKind;

/** The better statuses that look open: a row per person and opportunity. */
public final class OpportunitySheet implements PeopleSheet {

    private static final int FROZEN_COLUMNS = 2;

    /** Those that look open on the day on which the points of the renewal are counted; others do so on the day of the run. */
    private static final Set<Opportunity> AT_FILING = EnumSet.of(Opportunity.HSP_I, Opportunity.SPECIAL_HIGHLY_SKILLED);

    private final LocalDate asOf;
    private final Texts texts;
    private final Sentences sentences;
    private final PersonCells cells;
    private final ReportTable table;

    public OpportunitySheet(Workbook workbook, Texts texts, CellWriter writer, RosterLinks placements, LocalDate asOf) {
        List<Column> columns = columns(texts);
        ReportSheet sheet =
                new ReportSheet(workbook, texts, "opportunities.sheet", writer, ReportTable.widths(columns));
        this.asOf = asOf;
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.cells = new PersonCells(texts, placements);
        this.table = new ReportTable(sheet, texts, columns);
        sheet.line(texts.text("opportunities.title"), CellKind.TITLE);
        sheet.line(texts.text("opportunities.note"), CellKind.TEXT);
        table.begin(FROZEN_COLUMNS);
    }

    @Override
    public void add(AssessedEntry person, Optional<LinkTarget> breakdown) {
        person.assessment().opportunities().forEach(opportunity -> table.add(row(person, opportunity)));
    }

    @Override
    public void finish() {
        table.finish(texts.text("opportunities.none"));
    }

    private List<CellContent> row(AssessedEntry person, Opportunity opportunity) {
        boolean isAtFiling = AT_FILING.contains(opportunity);
        Optional<RenewalPoints> points = person.assessment().points();
        return List.of(
                cells.number(person),
                cells.name(person),
                cells.employer(person),
                cells.department(person),
                cells.status(person),
                cells.of(AddedColumn.EXPIRY, person),
                new CellContent.Words(texts.text("people.value", opportunity)),
                new CellContent.Day(
                        isAtFiling ? points.map(RenewalPoints::countedOn).orElse(asOf) : asOf),
                CellContent.of(
                        points.map(isAtFiling ? RenewalPoints::atFiling : RenewalPoints::asOf),
                        CellContent.Figure::new),
                new CellContent.Words(sentences.opportunity(opportunity)
                        + texts.text("sentence.separator")
                        + texts.text("next." + opportunity.name())));
    }

    private static List<Column> columns(Texts texts) {
        return Stream.of(
                        new Column("", "people.employeeNo", 10),
                        new Column("", "people.name", 22),
                        new Column("", "people.employer", 18),
                        new Column("", "people.department", 14),
                        new Column("", "people.status", 24),
                        new Column("", "people.expiry", 12),
                        new Column("", "opportunities.kind", 30),
                        new Column("", "opportunities.openOn", 12),
                        new Column("", "opportunities.points", 8),
                        new Column("", "opportunities.next", 66))
                .map(column -> new Column("", texts.text(column.header()), column.width()))
                .toList();
    }
}
