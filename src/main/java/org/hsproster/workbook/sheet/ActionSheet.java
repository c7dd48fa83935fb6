package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.employee.Fact;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.annotation.HrNote;
import org.hsproster.roster.annotation.HrNotes;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.cell.LinkTarget;
import org.hsproster.workbook.style.CellKind;

/** The people to act on, the nearest deadline first. Their rows are in memory until all people were added. */
public final class ActionSheet implements PeopleSheet {

    private record Item(LocalDate deadline, int shortfall, List<CellContent> row) {}

    private final RunBasis run;
    private final HrNotes notes;
    private final Texts texts;
    private final ReportSheet sheet;
    private final ReportTable table;
    private final ReportColumns<ActionColumns.Person> columns;
    private final SharedContents shared = new SharedContents();
    private final List<Item> items = new ArrayList<>();

    public ActionSheet(
            Workbook workbook, Texts texts, CellWriter writer, RosterLinks links, RunBasis run, HrNotes notes) {
        this.run = run;
        this.notes = notes;
        this.texts = texts;
        this.columns = new ActionColumns(texts, links, run).columns();
        this.sheet = new ReportSheet(workbook, texts, "actions.sheet", writer, columns.widths());
        this.table = new ReportTable(sheet, texts, columns);
    }

    public String name() {
        return sheet.name();
    }

    @Override
    public void add(AssessedEntry entry, Optional<LinkTarget> breakdown) {
        if (entry.assessment().urgency().isToActOn()) {
            ActionColumns.Person person = new ActionColumns.Person(entry, breakdown, written(entry));
            items.add(new Item(
                    person.deadline().orElse(LocalDate.MAX), person.shortfall(), shared.of(columns.row(person))));
        }
    }

    @Override
    public void finish() {
        sheet.line(texts.text("actions.title"), CellKind.TITLE);
        Stream.of("actions.note", "actions.links")
                .forEach(note -> sheet.line(texts.text(note, run.asOf()), CellKind.TEXT));
        table.begin(ActionColumns.NAME);
        sheet.markColumn("owner", columns.indexOf(ActionColumns.OWNER));
        sheet.markColumn("note", columns.indexOf(ActionColumns.NOTE));
        items.stream()
                .sorted(Comparator.comparing(Item::deadline).thenComparing(Item::shortfall, Comparator.reverseOrder()))
                .forEach(item -> table.add(item.row()));
        table.finish(texts.text("actions.nobody"));
        writeNotesOfOthers();
    }

    private Optional<HrNote> written(AssessedEntry person) {
        return notes.take(
                PersonCells.confirmed(person, Fact.EMPLOYER).orElse(""),
                PersonCells.confirmed(person, Fact.EMPLOYEE_NO).orElse(""),
                PersonCells.confirmed(person, Fact.NAME).orElse(""));
    }

    /** Writes the notes of HR about people who are not on the list this time, until HR deletes them. */
    private void writeNotesOfOthers() {
        if (!notes.left().isEmpty()) {
            sheet.skip();
            sheet.line(texts.text("actions.notesOfOthers"), CellKind.HEADING);
            notes.left().forEach(note -> sheet.row(columns.row(ActionColumns.cells(note))));
        }
    }
}
