package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.LeftPerson;
import org.hsproster.report.LeftPerson.KnownNumber;
import org.hsproster.report.LeftPerson.Source;
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
 * The people who are new, worse or better since the earlier run, and those who left. Their rows are in memory until all
 * people were added.
 */
public final class ChangesSheet {

    private static final String CHANGE = "added.CHANGE";
    private static final String NUMBER = "people.employeeNo";
    private static final String NAME = "people.name";
    private static final String BEFORE = "changes.before";
    private static final String POINTS_BEFORE = "changes.pointsBefore";
    private static final String CAUSES = "changes.causes";
    private static final String EXPIRY_BEFORE = "changes.expiryBefore";
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
                        CHANGE,
                        18,
                        person -> new CellContent.Words(
                                sentences.change(person.change().kind())))
                .add(NUMBER, 10, person -> cells.number(person.entry()))
                .add(NAME, 22, person -> cells.name(person.entry()))
                .add("people.employer", 18, person -> cells.employer(person.entry()))
                .add("people.department", 14, person -> cells.department(person.entry()))
                .add(BEFORE, 19, person -> CellContent.of(person.change().before(), this::flag))
                .add("changes.now", 19, person -> cells.of(AddedColumn.FLAG, person.entry()))
                .add(
                        POINTS_BEFORE,
                        9,
                        person -> CellContent.of(
                                person.change().before(), before -> CellContent.figure(before.pointsAtFiling())))
                .add("added.POINTS_AT_FILING", 9, person -> cells.of(AddedColumn.POINTS_AT_FILING, person.entry()))
                .add(CAUSES, 36, person -> CellContent.words(sentences.causes(person.change())))
                .add(EXPIRY_BEFORE, 15, person -> CellContent.of(otherExpiry(person), CellContent.Day::new))
                .add("people.expiry", 15, person -> cells.of(AddedColumn.EXPIRY, person.entry()))
                .add("added.RECOMMENDED", 15, person -> cells.of(AddedColumn.RECOMMENDED, person.entry()))
                .add("added.LAST_SAFE", 15, person -> cells.of(AddedColumn.LAST_SAFE, person.entry()));
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
            if (!comparison.left().isEmpty()) {
                sheet.line(texts.text("changes.history"), CellKind.TEXT);
                sheet.line(texts.text("changes.numbers", comparison.earlier().get()), CellKind.TEXT);
            }
            writePeople(comparison.left());
        }
        if (comparison.unknown() > 0) {
            sheet.line(texts.text("changes.unknown", comparison.unknown()), CellKind.TEXT);
        }
    }

    private void writePeople(List<LeftPerson> left) {
        table.begin(NAME);
        items.stream()
                .sorted(Comparator.<Item>comparingInt(item -> LISTED.indexOf(item.kind()))
                        .thenComparing(item -> item.outlook().severity())
                        .thenComparing(Item::points))
                .forEach(item -> table.add(item.row()));
        left.stream()
                .sorted(Comparator.comparing(
                                (LeftPerson person) -> person.outlook().severity())
                        .thenComparing(person -> person.expiresOn().orElse(LocalDate.MAX)))
                .forEach(person -> table.add(columns.row(row(person))));
        table.finish(texts.text("changes.nobody"));
    }

    private Map<String, CellContent> row(LeftPerson person) {
        return Map.of(
                CHANGE,
                new CellContent.Words(texts.text("changes.left")),
                NUMBER,
                new CellContent.Words(
                        person.number().map(KnownNumber::number).orElseGet(() -> texts.text("changes.unknownNumber"))),
                BEFORE,
                AddedColumn.flag(person.outlook(), sentences),
                POINTS_BEFORE,
                CellContent.figure(person.pointsAtFiling()),
                CAUSES,
                person.number()
                                .filter(known -> known.source() == Source.THIS_ROSTER)
                                .isPresent()
                        ? new CellContent.Words(texts.text("changes.sameNumber"))
                        : new CellContent.Nothing(),
                EXPIRY_BEFORE,
                CellContent.of(person.expiresOn(), CellContent.Day::new));
    }

    /** Returns the end of the stay before, if it is not the same now. */
    private static Optional<LocalDate> otherExpiry(Person person) {
        return person.change()
                .before()
                .flatMap(OutlookChange.Before::expiresOn)
                .filter(day -> !AddedColumn.expiry(person.entry()).equals(Optional.of(day)));
    }

    private CellContent flag(OutlookChange.Before before) {
        return AddedColumn.flag(before.outlook(), sentences);
    }
}
