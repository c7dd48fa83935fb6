package org.hsproster.workbook.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.employee.CaseState;
import org.hsproster.report.ActionPriority;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.DeadlineOrder;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.annotation.CaseMark;
import org.hsproster.roster.annotation.CasePart;
import org.hsproster.roster.annotation.HrNote;
import org.hsproster.roster.annotation.HrNotes;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.cell.LinkTarget;
import org.hsproster.workbook.style.CellKind;

/**
 * The people to act on, the nearest deadline first, then those whose applications are under way. Their rows are in memory
 * until all people were added.
 */
public final class ActionSheet implements PeopleSheet {

    private record Item(
            DeadlineOrder.Place place,
            Optional<ActionPriority> priority,
            List<CellContent> row,
            Supplier<Optional<String>> draft) {}

    private final RunBasis run;
    private final HrNotes notes;
    private final Texts texts;
    private final ReportSheet sheet;
    private final ReportTable table;
    private final ReportColumns<ActionColumns.Person> columns;
    private final SharedContents shared = new SharedContents();
    private final List<Item> items = new ArrayList<>();
    private final List<Item> underWay = new ArrayList<>();
    private final Map<ActionPriority, LinkTarget> firstRows = new EnumMap<>(ActionPriority.class);
    private boolean hasFallback;

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
        Supplier<Optional<String>> draft = run.drafts().add(entry);
        boolean isToActOn = entry.assessment().urgency().isToActOn();
        if (isToActOn || entry.assessment().isCase()) {
            hasFallback |= entry.assessment().fallback().isPresent();
            ActionColumns.Person person = new ActionColumns.Person(entry, breakdown);
            (isToActOn ? items : underWay)
                    .add(new Item(
                            DeadlineOrder.Place.of(entry.assessment()),
                            ActionPriority.of(entry.assessment(), run.asOf()),
                            shared.of(columns.row(person)),
                            draft));
        }
    }

    @Override
    public void finish() {
        sheet.line(texts.text("actions.title"), CellKind.TITLE);
        Stream.of("actions.note", "actions.links")
                .forEach(note -> sheet.line(texts.text(note, run.asOf()), CellKind.TEXT));
        table.begin(ActionColumns.NAME);
        markColumns();
        int first = sheet.nextRow();
        DeadlineOrder.sorted(items, Item::place).forEach(this::write);
        offerStates(first);
        table.finish(texts.text("actions.nobody"));
        if (hasFallback) {
            sheet.line(texts.text("fallback.ends"), CellKind.TEXT);
        }
        writeUnderWay();
        writeNotesOfOthers();
        sheet.view().hide(columns.indexOf(ActionColumns.MARK));
    }

    /** Marks the columns that are read again, so that they are known under other headers. */
    private void markColumns() {
        sheet.markColumn(HrNote.NUMBER, columns.indexOf(ActionColumns.NUMBER));
        sheet.markColumn(HrNote.NAME, columns.indexOf(ActionColumns.NAME));
        sheet.markColumn(HrNote.EMPLOYER, columns.indexOf(ActionColumns.EMPLOYER));
        sheet.markColumn(HrNote.EXPIRY, columns.indexOf(ActionColumns.EXPIRY));
        sheet.markColumn(CasePart.OWNER.id(), columns.indexOf(ActionColumns.OWNER));
        sheet.markColumn(CasePart.STATE.id(), columns.indexOf(ActionColumns.STATE));
        sheet.markColumn(CasePart.FILED_ON.id(), columns.indexOf(ActionColumns.FILED_ON));
        sheet.markColumn(CasePart.NOTE.id(), columns.indexOf(ActionColumns.NOTE));
        sheet.markColumn(CaseMark.ID, columns.indexOf(ActionColumns.MARK));
    }

    /** Offers the states from a row (0-based) to the one that was written last. */
    private void offerStates(int first) {
        if (sheet.nextRow() > first) {
            List<String> states = Stream.of(CaseState.values())
                    .map(new Sentences(texts)::caseState)
                    .toList();
            sheet.view().offer(columns.indexOf(ActionColumns.STATE), first, sheet.nextRow() - 1, states);
        }
    }

    /** Writes people who need nothing now and whose applications are under way. */
    private void writeUnderWay() {
        if (!underWay.isEmpty()) {
            sheet.skip();
            sheet.line(texts.text("actions.underWay"), CellKind.HEADING);
            int first = sheet.nextRow();
            DeadlineOrder.sorted(underWay, Item::place).stream()
                    .limit(sheet.room())
                    .forEach(item -> sheet.row(linked(item)));
            offerStates(first);
        }
    }

    /** Returns the row with a link from the papers to the draft of the form, if there is one. */
    private List<CellContent> linked(Item item) {
        List<CellContent> row = new ArrayList<>(item.row());
        int papers = columns.indexOf(ActionColumns.PAPERS);
        item.draft().get().ifPresent(address -> {
            String text =
                    row.get(papers) instanceof CellContent.Words numbers ? numbers.text() : texts.text("actions.draft");
            row.set(papers, new CellContent.Web(text, address));
        });
        return row;
    }

    private void write(Item item) {
        item.priority()
                .filter(priority -> !table.isFull())
                .ifPresent(priority -> firstRows.putIfAbsent(priority, sheet.target(0)));
        table.add(linked(item));
    }

    /** Returns the row of the first person with a priority, once the sheet is finished. */
    public Optional<LinkTarget> first(ActionPriority priority) {
        return Optional.ofNullable(firstRows.get(priority));
    }

    /** Writes the notes of HR about people who are not on the roster any more, until HR deletes them. */
    private void writeNotesOfOthers() {
        if (!notes.left().isEmpty()) {
            sheet.skip();
            sheet.line(texts.text("actions.notesOfOthers"), CellKind.HEADING);
            notes.left().forEach(note -> sheet.row(columns.row(ActionColumns.cells(note))));
        }
    }
}
