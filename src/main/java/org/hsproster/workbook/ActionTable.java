package org.hsproster.workbook;

import java.util.List;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Sentences;
import org.hsproster.report.Texts;
import org.hsproster.roster.RosterEntry;

/** The table of people to act on. */
final class ActionTable {

    private record Column(String headerKey, int width) {}

    private static final List<Column> COLUMNS = List.of(
            new Column(AddedColumn.FLAG.headerKey(), 24),
            new Column("summary.employeeNo", 12),
            new Column("summary.name", 20),
            new Column("summary.department", 16),
            new Column("summary.expiry", 13),
            new Column(AddedColumn.RECOMMENDED.headerKey(), 15),
            new Column(AddedColumn.LAST_SAFE.headerKey(), 13),
            new Column("summary.points", 11),
            new Column("summary.required", 11),
            new Column(AddedColumn.WHY.headerKey(), 42),
            new Column(AddedColumn.WHAT_TO_DO.headerKey(), 42),
            new Column("summary.row", 20));

    private final Texts texts;
    private final Sentences sentences;
    private final Placements placements;

    ActionTable(Texts texts, Placements placements) {
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.placements = placements;
    }

    static int[] widths() {
        return COLUMNS.stream().mapToInt(Column::width).toArray();
    }

    void writeTo(ReportSheet sheet, List<List<Content>> people) {
        sheet.header(
                COLUMNS.stream().map(column -> texts.text(column.headerKey())).toList());
        people.forEach(sheet::row);
        sheet.finishTable(COLUMNS.size(), people.size());
    }

    List<Content> row(AssessedEntry person) {
        return List.of(
                AddedColumn.FLAG.content(person, sentences),
                fact(person, Fact.EMPLOYEE_NO),
                fact(person, Fact.NAME),
                fact(person, Fact.DEPARTMENT),
                AddedColumn.EXPIRY.content(person, sentences),
                AddedColumn.RECOMMENDED.content(person, sentences),
                AddedColumn.LAST_SAFE.content(person, sentences),
                AddedColumn.POINTS_AT_FILING.content(person, sentences),
                Content.of(person.assessment().points().map(RenewalPoints::required), Content.Figure::new),
                AddedColumn.WHY.content(person, sentences),
                AddedColumn.WHAT_TO_DO.content(person, sentences),
                rowLink(person.entry()));
    }

    private Content rowLink(RosterEntry entry) {
        return placements.link(entry, sheet -> texts.text("summary.rowLink", sheet, Integer.toString(entry.row())));
    }

    private static Content fact(AssessedEntry person, Fact<String> fact) {
        return Content.of(person.entry().employee().confirmed(fact), Content::words);
    }
}
