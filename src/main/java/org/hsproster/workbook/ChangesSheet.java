package org.hsproster.workbook;

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
import org.hsproster.report.Change;
import org.hsproster.report.Change.Kind;
import org.hsproster.report.Comparison;
import org.hsproster.report.Sentences;
import org.hsproster.report.Texts;
import org.hsproster.workbook.PeopleTable.Column;

/** Who stands worse, better or for the first time, against the run before. Of a person it keeps no more than a row. */
final class ChangesSheet {

    private static final int FROZEN_COLUMNS = 3;
    private static final List<Kind> LISTED = List.of(Kind.WORSE, Kind.NEW, Kind.BETTER);

    private record Item(Kind kind, Outlook outlook, int points, List<Content> row) {}

    private final Texts texts;
    private final Sentences sentences;
    private final ReportSheet sheet;
    private final PeopleTable table;
    private final PersonCells cells;
    private final List<Item> items = new ArrayList<>();

    ChangesSheet(Workbook workbook, Texts texts, CellWriter writer, Placements placements) {
        List<Column> columns = columns(texts);
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.sheet = new ReportSheet(workbook, texts, "changes.sheet", writer, PeopleTable.widths(columns));
        this.table = new PeopleTable(sheet, texts, columns);
        this.cells = new PersonCells(texts, placements);
    }

    void add(AssessedEntry person) {
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

    void finish(Comparison comparison) {
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
                        List.of(AddedColumn.flag(each.getKey(), sentences), new Content.Figure(each.getValue()))));
        sheet.skip();
    }

    private List<Content> row(AssessedEntry person, Change change) {
        Optional<RenewalPoints> points = person.assessment().points();
        return List.of(
                new Content.Words(sentences.change(change.kind())),
                cells.number(person),
                cells.name(person),
                cells.employer(person),
                cells.department(person),
                Content.of(change.before(), before -> AddedColumn.flag(before.outlook(), sentences)),
                cells.of(AddedColumn.FLAG, person),
                Content.of(change.before(), before -> figure(before.pointsAtFiling())),
                Content.of(points, each -> new Content.Figure(each.atFiling())),
                Content.words(sentences.causes(change)),
                cells.of(AddedColumn.EXPIRY, person),
                cells.of(AddedColumn.RECOMMENDED, person),
                cells.of(AddedColumn.LAST_SAFE, person));
    }

    private static Content figure(OptionalInt points) {
        return points.isPresent() ? new Content.Figure(points.getAsInt()) : new Content.Nothing();
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
