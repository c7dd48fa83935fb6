package org.hsproster.workbook.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.points.PointCalculationTable;
import org.hsproster.points.PointItem;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.spreadsheet.output.TextWidth;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.cell.LinkTarget;
import org.hsproster.workbook.sheet.ReportTable.Column;
import org.hsproster.workbook.style.CellKind;

/** Everybody's points, item by item as the form groups them: a row per person whose points could be counted. */
public final class BreakdownSheet implements PeopleSheet {

    private static final int FROZEN_COLUMNS = 3;
    private static final int ITEM_WIDTH = 9;
    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}+");

    private final Texts texts;
    private final ReportSheet sheet;
    private final ReportTable table;
    private final BreakdownRow cells;

    public BreakdownSheet(
            Workbook workbook, Texts texts, CellWriter writer, RosterLinks placements, Rulebook rulebook) {
        List<Column> columns = columns(texts, rulebook);
        this.texts = texts;
        this.sheet = new ReportSheet(workbook, texts, "breakdown.sheet", writer, ReportTable.widths(columns));
        this.table = new ReportTable(sheet, texts, columns);
        this.cells = new BreakdownRow(texts, placements);
        sheet.line(texts.text("breakdown.title"), CellKind.TITLE);
        Stream.of("breakdown.note", "breakdown.marks", "breakdown.links")
                .forEach(note -> sheet.line(texts.text(note), CellKind.TEXT));
        table.begin(FROZEN_COLUMNS);
    }

    /** Where the row of the person will stand who is added next. */
    public Optional<LinkTarget> place(AssessedEntry person) {
        return person.assessment().points().isPresent() && !table.isFull()
                ? Optional.of(sheet.place(0))
                : Optional.empty();
    }

    @Override
    public void add(AssessedEntry person, Optional<LinkTarget> breakdown) {
        person.assessment().points().ifPresent(points -> table.add(cells.of(person, points)));
    }

    @Override
    public void finish() {
        table.finish(texts.text("people.nobody"));
    }

    private static List<Column> columns(Texts texts, Rulebook rulebook) {
        Stream<Column> before = Stream.of(
                column(texts, "people.employeeNo", 10),
                column(texts, "people.name", 22),
                column(texts, "added.FLAG", 22),
                column(texts, "breakdown.form", 6),
                column(texts, "breakdown.countedOn", 11));
        Stream<Column> items = Arrays.stream(ItemGroup.values()).flatMap(group -> columns(group, texts, rulebook));
        Stream<Column> after = Stream.of(
                column(texts, "breakdown.total", 7),
                column(texts, "breakdown.required", 10),
                column(texts, "breakdown.possible", 9),
                column(texts, "breakdown.birthdays", 36));
        return Stream.of(before, items, after).flatMap(columns -> columns).toList();
    }

    private static Stream<Column> columns(ItemGroup group, Texts texts, Rulebook rulebook) {
        return IntStream.range(0, group.items().size()).mapToObj(index -> {
            String header = header(group.items().get(index), texts, rulebook);
            return new Column(index == 0 ? texts.text("group." + group.name()) : "", header, width(header));
        });
    }

    /** So that no word is broken; Japanese may be, anywhere. */
    private static int width(String header) {
        return WORD.matcher(header)
                .results()
                .mapToInt(word -> TextWidth.of(word.group()) + 3)
                .reduce(ITEM_WIDTH, Math::max);
    }

    /** Returns the item with its number on the form, which is the same on every sheet that has it. */
    private static String header(PointItem item, Texts texts, Rulebook rulebook) {
        String number = Arrays.stream(ActivityCategory.values())
                .map(category -> PointCalculationTable.of(rulebook, category).rule(item))
                .flatMap(Optional::stream)
                .map(Parameter::formNumber)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
        return texts.text("breakdown.item", texts.text("item." + item.id()), number)
                .strip();
    }

    private static Column column(Texts texts, String headerKey, int width) {
        return new Column("", texts.text(headerKey), width);
    }
}
