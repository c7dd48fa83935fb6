package org.hsproster.workbook.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointAward.Status;
import org.hsproster.points.PointItem;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.annotation.AddedColumn;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.style.CellKind;

/** One person's points, item by item. */
final class BreakdownRow {

    private final Texts texts;
    private final PersonCells cells;

    BreakdownRow(Texts texts, RosterLinks placements) {
        this.texts = texts;
        this.cells = new PersonCells(texts, placements);
    }

    List<CellContent> of(AssessedEntry person, RenewalPoints points) {
        ComingBirthdays birthdays = ComingBirthdays.of(person);
        Map<PointItem, PointAward> awards =
                person.assessment().awards().stream().collect(Collectors.toMap(PointAward::item, Function.identity()));
        Set<PointItem> losing = birthdays.losing();
        List<CellContent> row = new ArrayList<>();
        row.add(cells.number(person));
        row.add(cells.name(person));
        row.add(cells.of(AddedColumn.FLAG, person));
        row.add(CellContent.words(sheets(person)));
        row.add(new CellContent.Day(points.countedOn()));
        Arrays.stream(ItemGroup.values())
                .flatMap(group -> group.items().stream())
                .map(item -> item(Optional.ofNullable(awards.get(item)), losing.contains(item)))
                .forEach(row::add);
        row.add(new CellContent.Marked(points.atFiling(), CellKind.TOTAL));
        row.add(new CellContent.Figure(points.required()));
        row.add(
                points.possibleAtFiling() > points.atFiling()
                        ? new CellContent.Marked(points.possibleAtFiling(), CellKind.POINTS_UNCLEAR)
                        : new CellContent.Nothing());
        row.add(CellContent.words(birthdays.told(texts)));
        return row;
    }

    /** More than one where the letter of HSP (i) is not recorded. */
    private static String sheets(AssessedEntry person) {
        return person.assessment().categories().stream()
                .map(ActivityCategory::sheet)
                .collect(Collectors.joining(" / "));
    }

    private static CellContent item(Optional<PointAward> award, boolean isLosing) {
        Optional<PointAward> confirmed = award.filter(each -> each.status() == Status.CONFIRMED);
        if (isLosing) {
            return new CellContent.Marked(confirmed.map(PointAward::points).orElse(0), CellKind.POINTS_TO_LOSE);
        }
        return confirmed
                .<CellContent>map(each -> new CellContent.Figure(each.points()))
                .orElseGet(() -> CellContent.of(
                        award.filter(each -> each.status() == Status.UNCLEAR),
                        each -> new CellContent.Marked(each.points(), CellKind.POINTS_UNCLEAR)));
    }
}
