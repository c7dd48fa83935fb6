package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.points.PointSheet;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.renewal.application.Fee;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Headline;
import org.hsproster.report.wording.PapersToCollect;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.annotation.HrNote;
import org.hsproster.workbook.annotation.AddedColumn;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.LinkTarget;
import org.hsproster.workbook.style.CellKind;

/** The columns of the action list. */
final class ActionColumns {

    static final String NAME = "people.name";
    static final String OWNER = "actions.owner";
    static final String NOTE = "actions.note.column";
    private static final String NUMBER = "people.employeeNo";
    private static final String EMPLOYER = "people.employer";

    /**
     * A person to act on.
     *
     * @param breakdown where the points are shown item by item
     * @param written what HR has written about the person
     */
    record Person(AssessedEntry entry, Optional<LinkTarget> breakdown, Optional<HrNote> written) {

        RenewalAssessment assessment() {
            return entry.assessment();
        }

        Optional<LocalDate> deadline() {
            return assessment().urgency().deadline();
        }

        /** Returns 0 for a person who is only listed since the stay ends soon, which no points would change. */
        int shortfall() {
            return assessment()
                    .points()
                    .filter(points -> assessment().outlook().isToActOn())
                    .map(points -> Math.max(0, -points.margin()))
                    .orElse(0);
        }
    }

    private final RunBasis run;
    private final Texts texts;
    private final PersonCells cells;
    private final Headline headline;
    private final Sentences sentences;
    private final PapersToCollect papers;
    private final Map<ActivityCategory, PointSheet> pointSheets = new EnumMap<>(ActivityCategory.class);

    ActionColumns(Texts texts, RosterLinks links, RunBasis run) {
        this.run = run;
        this.texts = texts;
        this.cells = new PersonCells(texts, links);
        this.headline = new Headline(texts);
        this.sentences = new Sentences(texts);
        this.papers = new PapersToCollect(texts);
    }

    ReportColumns<Person> columns() {
        return new ReportColumns<Person>(texts)
                .add("added.FLAG", 19, person -> cells.of(AddedColumn.FLAG, person.entry()))
                .add(NUMBER, 10, person -> cells.number(person.entry()))
                .add(NAME, 20, person -> cells.name(person.entry()))
                .add(EMPLOYER, 14, person -> cells.employer(person.entry()))
                .add("people.department", 11, person -> cells.department(person.entry()))
                .add("people.status", 16, person -> cells.status(person.entry()))
                .add("people.expiry", 11, person -> cells.of(AddedColumn.EXPIRY, person.entry()))
                .add("added.OPENS_ON", 11, person -> cells.of(AddedColumn.OPENS_ON, person.entry()))
                .add("added.RECOMMENDED", 15, person -> cells.of(AddedColumn.RECOMMENDED, person.entry()))
                .add("people.deadline", 11, person -> CellContent.of(person.deadline(), CellContent.Day::new))
                .add("actions.daysLeft", 7, person -> CellContent.of(person.deadline(), this::daysLeft))
                .add("added.POINTS_AT_FILING", 8, ActionColumns::points)
                .add("actions.shortfall", 7, ActionColumns::shortfall)
                .add("actions.cause", 32, person -> CellContent.words(headline.cause(person.assessment())))
                .add("actions.remedy", 46, person -> CellContent.words(remedy(person.assessment())))
                .add("actions.papers", 48, person -> CellContent.words(papers(person.assessment())))
                .add(
                        "actions.fee",
                        11,
                        person -> CellContent.of(person.assessment().fee().due(), ActionColumns::yen))
                .add(OWNER, 11, person -> toFillIn(person.written().map(HrNote::owner)))
                .add(NOTE, 16, person -> toFillIn(person.written().map(HrNote::note)));
    }

    /** Returns what HR has written about a person who is not listed, by the ids of the columns. */
    static Map<String, CellContent> cells(HrNote written) {
        return Map.of(
                NUMBER, CellContent.words(written.number()),
                NAME, CellContent.words(written.name()),
                EMPLOYER, CellContent.words(written.employer()),
                OWNER, new CellContent.ToFillIn(written.owner()),
                NOTE, new CellContent.ToFillIn(written.note()));
    }

    private static CellContent toFillIn(Optional<String> written) {
        return new CellContent.ToFillIn(written.orElse(""));
    }

    private CellContent daysLeft(LocalDate deadline) {
        return new CellContent.Figure(Math.toIntExact(ChronoUnit.DAYS.between(run.asOf(), deadline)));
    }

    private static CellContent points(Person person) {
        return CellContent.of(
                person.assessment().points().map(RenewalPoints::atFiling),
                points -> person.breakdown()
                        .<CellContent>map(target -> new CellContent.LinkedFigure(points, target))
                        .orElseGet(() -> new CellContent.Figure(points)));
    }

    private static CellContent yen(Fee.Due fee) {
        return new CellContent.Yen(fee.yen());
    }

    private static CellContent shortfall(Person person) {
        return person.shortfall() > 0
                ? new CellContent.Marked(person.shortfall(), CellKind.TOTAL)
                : new CellContent.Nothing();
    }

    /** Returns what to do first and, on another line, the other status to change to where that does not help. */
    private String remedy(RenewalAssessment assessment) {
        return Stream.concat(
                        Stream.of(headline.remedy(assessment)), assessment.fallback().map(sentences::because).stream())
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String papers(RenewalAssessment assessment) {
        return assessment
                .category()
                .flatMap(category -> assessment
                        .points()
                        .map(points -> papers.of(assessment.evidence(), points, pointSheet(category)).stream()
                                .filter(each -> !each.documents().isEmpty())
                                .map(each -> each.formNumber() + " " + each.documents())
                                .collect(Collectors.joining("\n"))))
                .orElse("");
    }

    private PointSheet pointSheet(ActivityCategory category) {
        return pointSheets.computeIfAbsent(category, each -> PointSheet.of(run.rulebook(), each));
    }
}
