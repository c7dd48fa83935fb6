package org.hsproster.workbook.sheet;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.cell.LinkTarget;
import org.hsproster.workbook.style.CellKind;

/** The points of each person, item by item and grouped as on the form. People without counted points have no row. */
public final class BreakdownSheet implements PeopleSheet {

    private final Texts texts;
    private final ReportColumns<BreakdownColumns.Person> columns;
    private final ReportSheet sheet;
    private final ReportTable table;

    public BreakdownSheet(Workbook workbook, Texts texts, CellWriter writer, RosterLinks links, Rulebook rulebook) {
        this.texts = texts;
        this.columns = new BreakdownColumns(texts, rulebook).columns(links);
        this.sheet = new ReportSheet(workbook, texts, "breakdown.sheet", writer, columns.widths());
        this.table = new ReportTable(sheet, texts, columns);
        sheet.line(texts.text("breakdown.title"), CellKind.TITLE);
        Stream.of("breakdown.note", "breakdown.marks", "breakdown.links")
                .forEach(note -> sheet.line(texts.text(note), CellKind.TEXT));
        table.begin(BreakdownColumns.FLAG);
    }

    /** Returns where the row of the person will be, if the person is the next to be added. */
    public Optional<LinkTarget> nextRow(AssessedEntry person) {
        return person.assessment().points().isPresent() && !table.isFull()
                ? Optional.of(sheet.target(0))
                : Optional.empty();
    }

    @Override
    public void add(AssessedEntry person, Optional<LinkTarget> breakdown) {
        person.assessment()
                .points()
                .ifPresent(points -> table.add(columns.row(BreakdownColumns.Person.of(person, points))));
    }

    @Override
    public void finish() {
        table.finish(texts.text("people.nobody"));
    }
}
