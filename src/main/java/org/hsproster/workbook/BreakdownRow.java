package org.hsproster.workbook;

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
import org.hsproster.report.Texts;

/** One person's points, item by item. */
final class BreakdownRow {

    private final Texts texts;
    private final PersonCells cells;

    BreakdownRow(Texts texts, Placements placements) {
        this.texts = texts;
        this.cells = new PersonCells(texts, placements);
    }

    List<Content> of(AssessedEntry person, RenewalPoints points) {
        ComingBirthdays birthdays = ComingBirthdays.of(person);
        Map<PointItem, PointAward> awards =
                person.assessment().awards().stream().collect(Collectors.toMap(PointAward::item, Function.identity()));
        Set<PointItem> losing = birthdays.losing();
        List<Content> row = new ArrayList<>();
        row.add(cells.number(person));
        row.add(cells.name(person));
        row.add(cells.of(AddedColumn.FLAG, person));
        row.add(Content.words(sheets(person)));
        row.add(new Content.Day(points.countedOn()));
        Arrays.stream(ItemGroup.values())
                .flatMap(group -> group.items().stream())
                .map(item -> item(Optional.ofNullable(awards.get(item)), losing.contains(item)))
                .forEach(row::add);
        row.add(new Content.Marked(points.atFiling(), CellKind.TOTAL));
        row.add(new Content.Figure(points.required()));
        row.add(
                points.possibleAtFiling() > points.atFiling()
                        ? new Content.Marked(points.possibleAtFiling(), CellKind.POINTS_UNCLEAR)
                        : new Content.Nothing());
        row.add(Content.words(birthdays.told(texts)));
        return row;
    }

    /** More than one where the letter of HSP (i) is not recorded. */
    private static String sheets(AssessedEntry person) {
        return person.assessment().categories().stream()
                .map(ActivityCategory::sheet)
                .collect(Collectors.joining(" / "));
    }

    private static Content item(Optional<PointAward> award, boolean isLosing) {
        Optional<PointAward> confirmed = award.filter(each -> each.status() == Status.CONFIRMED);
        if (isLosing) {
            return new Content.Marked(confirmed.map(PointAward::points).orElse(0), CellKind.POINTS_TO_LOSE);
        }
        return confirmed
                .<Content>map(each -> new Content.Figure(each.points()))
                .orElseGet(() -> Content.of(
                        award.filter(each -> each.status() == Status.UNCLEAR),
                        each -> new Content.Marked(each.points(), CellKind.POINTS_UNCLEAR)));
    }
}
