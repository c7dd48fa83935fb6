package org.hsproster.workbook.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.points.PointSheet;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Headline;
import org.hsproster.report.wording.PapersToCollect;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.annotation.HrNote;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.workbook.annotation.AddedColumn;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.LinkTarget;
import org.hsproster.workbook.sheet.ReportTable.Column;
import org.hsproster.workbook.style.CellKind;

/** What the action list says of one person. */
final class ActionRow {

    private static final String NUMBER = "people.employeeNo";
    private static final String NAME = "people.name";
    private static final String EMPLOYER = "people.employer";
    private static final String OWNER = "actions.owner";
    private static final String NOTE = "actions.note.column";

    /** By the keys of their headers. */
    private static final List<Column> COLUMNS = List.of(
            column("added.FLAG", 19),
            column(NUMBER, 10),
            column(NAME, 20),
            column(EMPLOYER, 14),
            column("people.department", 11),
            column("people.status", 16),
            column("people.expiry", 11),
            column("added.OPENS_ON", 11),
            column("added.RECOMMENDED", 15),
            column("people.deadline", 11),
            column("actions.daysLeft", 7),
            column("added.POINTS_AT_FILING", 8),
            column("actions.shortfall", 7),
            column("actions.cause", 32),
            column("actions.remedy", 46),
            column("actions.papers", 48),
            column(OWNER, 11),
            column(NOTE, 16));

    private final PersonCells cells;
    private final Headline headline;
    private final Sentences sentences;
    private final PapersToCollect papers;
    private final Rulebook rulebook;
    private final Map<ActivityCategory, PointSheet> sheets = new EnumMap<>(ActivityCategory.class);

    ActionRow(Texts texts, RosterLinks placements, Rulebook rulebook) {
        this.cells = new PersonCells(texts, placements);
        this.headline = new Headline(texts);
        this.sentences = new Sentences(texts);
        this.papers = new PapersToCollect(texts);
        this.rulebook = rulebook;
    }

    static List<Column> columns(Texts texts) {
        return COLUMNS.stream()
                .map(column -> new Column("", texts.text(column.header()), column.width()))
                .toList();
    }

    List<CellContent> of(
            AssessedEntry person,
            CellContent daysLeft,
            int shortfall,
            Optional<LinkTarget> breakdown,
            Optional<HrNote> written) {
        RenewalAssessment assessment = person.assessment();
        return List.of(
                cells.of(AddedColumn.FLAG, person),
                cells.number(person),
                cells.name(person),
                cells.employer(person),
                cells.department(person),
                cells.status(person),
                cells.of(AddedColumn.EXPIRY, person),
                cells.of(AddedColumn.OPENS_ON, person),
                cells.of(AddedColumn.RECOMMENDED, person),
                CellContent.of(assessment.urgency().deadline(), CellContent.Day::new),
                daysLeft,
                CellContent.of(assessment.points(), points -> points(points, breakdown)),
                shortfall > 0 ? new CellContent.Marked(shortfall, CellKind.TOTAL) : new CellContent.Nothing(),
                CellContent.words(headline.cause(assessment)),
                CellContent.words(remedy(assessment)),
                CellContent.words(papers(assessment)),
                new CellContent.ToFillIn(written.map(HrNote::owner).orElse("")),
                new CellContent.ToFillIn(written.map(HrNote::note).orElse("")));
    }

    /** Returns the row of a person who is not listed, for what HR has written. */
    List<CellContent> of(HrNote written) {
        Map<String, CellContent> texts = Map.of(
                NUMBER, CellContent.words(written.number()),
                NAME, CellContent.words(written.name()),
                EMPLOYER, CellContent.words(written.employer()),
                OWNER, new CellContent.ToFillIn(written.owner()),
                NOTE, new CellContent.ToFillIn(written.note()));
        return COLUMNS.stream()
                .map(column -> texts.getOrDefault(column.header(), new CellContent.Nothing()))
                .toList();
    }

    /** Returns the place (0-based) of the first of the columns that are HR's. */
    static int firstOfHr() {
        return COLUMNS.size() - 2;
    }

    /** Returns what to do first, and under it the other status to change to where that does not help. */
    private String remedy(RenewalAssessment assessment) {
        return Stream.concat(
                        Stream.of(headline.remedy(assessment)), assessment.fallback().map(sentences::because).stream())
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static CellContent points(RenewalPoints points, Optional<LinkTarget> breakdown) {
        return breakdown
                .<CellContent>map(place -> new CellContent.LinkedFigure(points.atFiling(), place))
                .orElseGet(() -> new CellContent.Figure(points.atFiling()));
    }

    private String papers(RenewalAssessment assessment) {
        return assessment
                .category()
                .flatMap(category -> assessment
                        .points()
                        .map(points -> papers.of(assessment.evidence(), points, sheet(category)).stream()
                                .filter(each -> !each.documents().isEmpty())
                                .map(each -> each.formNumber() + " " + each.documents())
                                .collect(Collectors.joining("\n"))))
                .orElse("");
    }

    private PointSheet sheet(ActivityCategory category) {
        return sheets.computeIfAbsent(category, each -> PointSheet.of(rulebook, each));
    }

    private static Column column(String headerKey, int width) {
        return new Column("", headerKey, width);
    }
}
