package org.hsproster.workbook.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
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
import org.hsproster.workbook.sheet.ReportTable.Column;
import org.hsproster.workbook.style.CellKind;

/** Who stands worse, better or for the first time, against the run before. Of a person it keeps no more than a row. */
public final class ChangesSheet {

    private static final int FROZEN_COLUMNS = 3;
    private static final List<Kind> LISTED = List.of(Kind.WORSE, Kind.NEW, Kind.BETTER);

    private record Item(Kind kind, Outlook outlook, int points, List<CellContent> row) {}

    private final Texts texts;
    private final Sentences sentences;
    private final ReportSheet sheet;
    private final ReportTable table;
    private final PersonCells cells;
    private final List<Item> items = new ArrayList<>();

    public ChangesSheet(Workbook workbook, Texts texts, CellWriter writer, RosterLinks placements) {
        List<Column> columns = columns(texts);
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.sheet = new ReportSheet(workbook, texts, "changes.sheet", writer, ReportTable.widths(columns));
        this.table = new ReportTable(sheet, texts, columns);
        this.cells = new PersonCells(texts, placements);
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
                        row(person, change))));
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
        table.begin(FROZEN_COLUMNS);
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
        sheet.header(List.of(texts.text("changes.before"), texts.text("summary.count")));
        comparison.left().entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().severity()))
                .forEach(each -> sheet.row(
                        List.of(AddedColumn.flag(each.getKey(), sentences), new CellContent.Figure(each.getValue()))));
        sheet.skip();
    }

    private List<CellContent> row(AssessedEntry person, OutlookChange change) {
        Optional<RenewalPoints> points = person.assessment().points();
        return List.of(
                new CellContent.Words(sentences.change(change.kind())),
                cells.number(person),
                cells.name(person),
                cells.employer(person),
                cells.department(person),
                CellContent.of(change.before(), before -> AddedColumn.flag(before.outlook(), sentences)),
                cells.of(AddedColumn.FLAG, person),
                CellContent.of(change.before(), before -> figure(before.pointsAtFiling())),
                CellContent.of(points, each -> new CellContent.Figure(each.atFiling())),
                CellContent.words(sentences.causes(change)),
                cells.of(AddedColumn.EXPIRY, person),
                cells.of(AddedColumn.RECOMMENDED, person),
                cells.of(AddedColumn.LAST_SAFE, person));
    }

    private static CellContent figure(OptionalInt points) {
        return points.isPresent() ? new CellContent.Figure(points.getAsInt()) : new CellContent.Nothing();
    }

    private static List<Column> columns(Texts texts) {
        return Stream.of(
                        new Column("", "added.CHANGE", 18),
                        new Column("", "people.employeeNo", 10),
                        new Column("", "people.name", 22),
                        new Column("", "people.employer", 18),
                        new Column("", "people.department", 14),
                        new Column("", "changes.before", 19),
                        new Column("", "changes.now", 19),
                        new Column("", "changes.pointsBefore", 9),
                        new Column("", "added.POINTS_AT_FILING", 9),
                        new Column("", "changes.causes", 36),
                        new Column("", "people.expiry", 12),
                        new Column("", "added.RECOMMENDED", 15),
                        new Column("", "added.LAST_SAFE", 12))
                .map(column -> new Column("", texts.text(column.header()), column.width()))
                .toList();
    }
}
