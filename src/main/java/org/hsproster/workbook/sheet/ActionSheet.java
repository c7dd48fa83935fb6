package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.Urgency;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.annotation.HrNote;
import org.hsproster.roster.annotation.HrNotes;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.cell.LinkTarget;
import org.hsproster.workbook.style.CellKind;

/** Who has to be acted on, the nearest deadline first. Of a person it keeps no more than a row of the table. */
public final class ActionSheet implements PeopleSheet {

    private static final int FROZEN_COLUMNS = 3;

    private record Item(LocalDate deadline, int shortfall, List<CellContent> row) {}

    private final RunBasis run;
    private final HrNotes notes;
    private final Texts texts;
    private final ReportSheet sheet;
    private final ReportTable table;
    private final ActionRow cells;
    private final SharedContents shared = new SharedContents();
    private final List<Item> items = new ArrayList<>();

    public ActionSheet(
            Workbook workbook, Texts texts, CellWriter writer, RosterLinks placements, RunBasis run, HrNotes notes) {
        List<ReportTable.Column> columns = ActionRow.columns(texts);
        this.run = run;
        this.notes = notes;
        this.texts = texts;
        this.sheet = new ReportSheet(workbook, texts, "actions.sheet", writer, ReportTable.widths(columns));
        this.table = new ReportTable(sheet, texts, columns);
        this.cells = new ActionRow(texts, placements, run.rulebook());
    }

    public String name() {
        return sheet.name();
    }

    @Override
    public void add(AssessedEntry person, Optional<LinkTarget> breakdown) {
        Urgency urgency = person.assessment().urgency();
        if (urgency.isToActOn()) {
            Optional<LocalDate> deadline = urgency.deadline();
            int shortfall = shortfall(person.assessment());
            CellContent daysLeft = CellContent.of(
                    deadline,
                    date -> new CellContent.Figure(Math.toIntExact(ChronoUnit.DAYS.between(run.asOf(), date))));
            List<CellContent> row = shared.of(cells.of(person, daysLeft, shortfall, breakdown, written(person)));
            items.add(new Item(deadline.orElse(LocalDate.MAX), shortfall, row));
        }
    }

    @Override
    public void finish() {
        sheet.line(texts.text("actions.title"), CellKind.TITLE);
        Stream.of("actions.note", run.tellsItems() ? "actions.links" : "actions.linksToRoster")
                .forEach(note -> sheet.line(texts.text(note, run.asOf()), CellKind.TEXT));
        table.begin(FROZEN_COLUMNS);
        sheet.markColumn("owner", ActionRow.firstOfHr());
        sheet.markColumn("note", ActionRow.firstOfHr() + 1);
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

    /** What HR has written about people who are not on the list this time stays, until HR deletes it. */
    private void writeNotesOfOthers() {
        if (!notes.left().isEmpty()) {
            sheet.skip();
            sheet.line(texts.text("actions.notesOfOthers"), CellKind.HEADING);
            notes.left().forEach(note -> sheet.row(cells.of(note)));
        }
    }

    /** None where the person is listed for the end of the stay alone: no points are lacking for that. */
    private static int shortfall(RenewalAssessment assessment) {
        return assessment
                .points()
                .filter(points -> assessment.outlook().isToActOn())
                .map(points -> Math.max(0, -points.margin()))
                .orElse(0);
    }
}
