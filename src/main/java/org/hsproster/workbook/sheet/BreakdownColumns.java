package org.hsproster.workbook.sheet;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointAward.Status;
import org.hsproster.points.PointCalculationTable;
import org.hsproster.points.PointItem;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.spreadsheet.output.TextWidth;
import org.hsproster.workbook.annotation.AddedColumn;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.style.CellKind;

/** The columns of the breakdown of points: one for each item, between the person and the totals. */
record BreakdownColumns(Texts texts, Rulebook rulebook) {

    static final String FLAG = "added.FLAG";

    private static final int ITEM_WIDTH = 9;
    private static final int DAY_WIDTH = 16;
    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}+");

    /**
     * A person whose points were counted.
     *
     * @param losing the items that lose points on birthdays after the day of the total
     */
    record Person(
            AssessedEntry entry,
            RenewalPoints points,
            Map<PointItem, PointAward> awards,
            ComingBirthdays birthdays,
            Set<PointItem> losing) {

        static Person of(AssessedEntry entry, RenewalPoints points) {
            ComingBirthdays birthdays = ComingBirthdays.of(entry.assessment(), points);
            return new Person(
                    entry,
                    points,
                    entry.assessment().awards().stream()
                            .collect(Collectors.toMap(PointAward::item, Function.identity())),
                    birthdays,
                    birthdays.losing());
        }
    }

    ReportColumns<Person> columns(RosterLinks links) {
        PersonCells cells = new PersonCells(texts, links);
        ReportColumns<Person> columns = new ReportColumns<Person>(texts)
                .add("people.employeeNo", 10, person -> cells.number(person.entry()))
                .add("people.name", 22, person -> cells.name(person.entry()))
                .add(FLAG, 22, person -> cells.of(AddedColumn.FLAG, person.entry()))
                .add("breakdown.form", 6, person -> CellContent.words(categories(person.entry())))
                .add(
                        "breakdown.countedOn",
                        15,
                        person -> new CellContent.Day(person.points().countedOn()));
        for (ItemGroup group : ItemGroup.values()) {
            addItems(columns, group);
            if (group == ItemGroup.AGE) {
                columns.add("breakdown.lossOn", DAY_WIDTH, BreakdownColumns::lossOn);
            }
        }
        return columns.add("breakdown.total", 7, person -> total(person.points()))
                .add(
                        "breakdown.required",
                        10,
                        person -> new CellContent.Figure(person.points().required()))
                .add("breakdown.possible", 9, person -> possible(person.points()))
                .add(
                        "breakdown.birthdays",
                        36,
                        person -> CellContent.words(person.birthdays().sentences(texts)));
    }

    private void addItems(ReportColumns<Person> columns, ItemGroup group) {
        String title = texts.text("group." + group.name());
        for (PointItem item : group.items()) {
            String header = header(item);
            columns.add(item.id(), title, header, width(header), person -> cell(item, person));
            title = "";
        }
    }

    /** Returns a width in which no word is broken, other than Japanese ones, which may be broken anywhere. */
    private static int width(String header) {
        return WORD.matcher(header)
                .results()
                .mapToInt(word -> TextWidth.of(word.group()) + 3)
                .reduce(ITEM_WIDTH, Math::max);
    }

    /** Returns the item with its number on the form, which is the same on every sheet of the form that has it. */
    private String header(PointItem item) {
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

    /** Returns the sheets of the form; more than one where the letter of HSP (i) is not recorded. */
    private String categories(AssessedEntry entry) {
        return entry.assessment().categories().stream()
                .map(category -> texts.text("sheet." + category.sheet()))
                .collect(Collectors.joining(" / "));
    }

    private static CellContent cell(PointItem item, Person person) {
        Optional<PointAward> award = Optional.ofNullable(person.awards().get(item));
        Optional<PointAward> confirmed = award.filter(each -> each.status() == Status.CONFIRMED);
        if (person.losing().contains(item)) {
            return new CellContent.Marked(confirmed.map(PointAward::points).orElse(0), CellKind.POINTS_TO_LOSE);
        }
        return confirmed
                .<CellContent>map(each -> new CellContent.Figure(each.points()))
                .orElseGet(() -> CellContent.of(
                        award.filter(each -> each.status() == Status.UNCLEAR),
                        each -> new CellContent.Marked(each.points(), CellKind.POINTS_UNCLEAR)));
    }

    /** Returns the day on which the next items lose points. */
    private static CellContent lossOn(Person person) {
        return CellContent.of(person.birthdays().next(), CellContent.Day::new);
    }

    private static CellContent total(RenewalPoints points) {
        return new CellContent.Marked(points.atFiling(), CellKind.TOTAL);
    }

    private static CellContent possible(RenewalPoints points) {
        return points.possibleAtFiling() > points.atFiling()
                ? new CellContent.Marked(points.possibleAtFiling(), CellKind.POINTS_UNCLEAR)
                : new CellContent.Nothing();
    }
}
