package org.hsproster.workbook.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.OutlookChange;
import org.hsproster.report.OutlookChange.Kind;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.annotation.AddedColumn;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.style.CellKind;

/**
 * The people who are new, worse or better since the earlier run. Their rows are in memory until all people were added.
 */
public final class ChangesSheet {

    private static final String NAME = "people.name";
    private static final List<Kind> LISTED = List.of(Kind.WORSE, Kind.NEW, Kind.BETTER);

    private record Person(AssessedEntry entry, OutlookChange change) {}

    private record Item(Kind kind, Outlook outlook, int points, List<CellContent> row) {}

    private final Texts texts;
    private final Sentences sentences;
    private final PersonCells cells;
    private final ReportColumns<Person> columns;
    private final ReportSheet sheet;
    private final ReportTable table;
    private final List<Item> items = new ArrayList<>();

    public ChangesSheet(Workbook workbook, Texts texts, CellWriter writer, RosterLinks links) {
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.cells = new PersonCells(texts, links);
        this.columns = columns();
        this.sheet = new ReportSheet(workbook, texts, "changes.sheet", writer, columns.widths());
        this.table = new ReportTable(sheet, texts, columns);
    }

    private ReportColumns<Person> columns() {
        return new ReportColumns<Person>(texts)
                .add(
                        "added.CHANGE",
                        18,
                        person -> new CellContent.Words(
                                sentences.change(person.change().kind())))
                .add("people.employeeNo", 10, person -> cells.number(person.entry()))
                .add(NAME, 22, person -> cells.name(person.entry()))
                .add("people.employer", 18, person -> cells.employer(person.entry()))
                .add("people.department", 14, person -> cells.department(person.entry()))
                .add(
                        "changes.before",
                        19,
                        person -> CellContent.of(person.change().before(), this::flag))
                .add("changes.now", 19, person -> cells.of(AddedColumn.FLAG, person.entry()))
                .add(
                        "changes.pointsBefore",
                        9,
                        person -> CellContent.of(
                                person.change().before(), before -> CellContent.figure(before.pointsAtFiling())))
                .add("added.POINTS_AT_FILING", 9, person -> cells.of(AddedColumn.POINTS_AT_FILING, person.entry()))
                .add("changes.causes", 36, person -> CellContent.words(sentences.causes(person.change())))
                .add("people.expiry", 12, person -> cells.of(AddedColumn.EXPIRY, person.entry()))
                .add("added.RECOMMENDED", 15, person -> cells.of(AddedColumn.RECOMMENDED, person.entry()))
                .add("added.LAST_SAFE", 12, person -> cells.of(AddedColumn.LAST_SAFE, person.entry()));
    }

    public void add(AssessedEntry person) {
        person.change()
                .filter(change -> LISTED.contains(change.kind()))
                .ifPresent(change -> items.add(new Item(
                        change.kind(),
                        person.assessment().outlook(),
                        person.assessment()
                                .points()
                                .map(RenewalPoints::atFiling)
                                .orElse(0),
                        columns.row(new Person(person, change)))));
    }

    public void finish(Comparison comparison) {
        sheet.line(texts.text("changes.title"), CellKind.TITLE);
        if (comparison.earlier().isEmpty()) {
            sheet.line(texts.text("changes.first"), CellKind.TEXT);
        } else {
            sheet.line(texts.text("changes.since", comparison.earlier().get()), CellKind.TEXT);
            sheet.line(texts.text("changes.note"), CellKind.TEXT);
            writePeople();
            writeLeft(comparison);
        }
        if (comparison.unknown() > 0) {
            sheet.line(texts.text("changes.unknown", comparison.unknown()), CellKind.TEXT);
        }
    }

    private void writePeople() {
        table.begin(NAME);
        items.stream()
                .sorted(Comparator.<Item>comparingInt(item -> LISTED.indexOf(item.kind()))
                        .thenComparing(item -> item.outlook().severity())
                        .thenComparing(Item::points))
                .forEach(item -> table.add(item.row()));
        table.finish(texts.text("changes.nobody"));
    }

    private void writeLeft(Comparison comparison) {
        if (comparison.left().isEmpty()) {
            return;
        }
        sheet.skip();
        sheet.line(texts.text("changes.left"), CellKind.HEADING);
        ReportColumns<Map.Entry<Outlook, Integer>> left = new ReportColumns<Map.Entry<Outlook, Integer>>(texts)
                .add("changes.before", each -> AddedColumn.flag(each.getKey(), sentences))
                .add("summary.count", each -> new CellContent.Figure(each.getValue()));
        sheet.header(left.headers());
        comparison.left().entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().severity()))
                .forEach(each -> sheet.row(left.row(each)));
        sheet.skip();
    }

    private CellContent flag(OutlookChange.Before before) {
        return AddedColumn.flag(before.outlook(), sentences);
    }
}
