package org.hsproster.workbook.sheet;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.points.PointSheet;
import org.hsproster.renewal.Fallback;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.application.Fee;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.ShownCase;
import org.hsproster.report.wording.PapersToCollect;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.annotation.CasePart;
import org.hsproster.roster.annotation.HrNote;
import org.hsproster.workbook.annotation.AddedColumn;
import org.hsproster.workbook.annotation.CaseCells;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.LinkTarget;

/** The columns of the action list. */
final class ActionColumns {

    static final String NAME = "people.name";
    static final String OWNER = "actions.owner";
    static final String STATE = "actions.state";
    static final String PAPERS = "actions.papers";
    static final String FILED_ON = "actions.filedOn";
    static final String NOTE = "actions.note.column";
    static final String MARK = "actions.mark";
    static final String NUMBER = "people.employeeNo";
    static final String EMPLOYER = "people.employer";
    static final String EXPIRY = "people.expiry";

    /**
     * A person on the list.
     *
     * @param breakdown where the points are shown item by item
     */
    record Person(AssessedEntry entry, Optional<LinkTarget> breakdown) {

        ShownCase shownCase() {
            return ShownCase.onList(entry);
        }

        RenewalAssessment assessment() {
            return entry.assessment();
        }
    }

    private final RunBasis run;
    private final Texts texts;
    private final PersonCells cells;
    private final UrgencyCells urgency;
    private final Sentences sentences;
    private final CaseCells cases;
    private final PapersToCollect papers;
    private final Map<ActivityCategory, PointSheet> pointSheets = new EnumMap<>(ActivityCategory.class);

    ActionColumns(Texts texts, RosterLinks links, RunBasis run) {
        this.run = run;
        this.texts = texts;
        this.cells = new PersonCells(texts, links);
        this.urgency = new UrgencyCells(run.asOf(), texts);
        this.sentences = new Sentences(texts);
        this.cases = new CaseCells(sentences);
        this.papers = new PapersToCollect(texts);
    }

    /** Returns the columns in the order of use; up to the note they fit on a screen of 1280 pixels. */
    ReportColumns<Person> columns() {
        return new ReportColumns<Person>(texts)
                .add("added.FLAG", 14, person -> cells.of(AddedColumn.FLAG, person.entry()))
                .add(NUMBER, 9, person -> cells.number(person.entry()))
                .add(NAME, 15, person -> cells.name(person.entry()))
                .add("actions.daysLeft", 9, person -> urgency.daysLeft(person.assessment()))
                .add("people.deadline", 15, person -> urgency.deadline(person.assessment()))
                .add("added.POINTS_AT_FILING", 7, person -> urgency.points(person.assessment(), person.breakdown()))
                .add("actions.cause", 19, person -> urgency.cause(person.assessment()))
                .add("actions.remedy", 24, person -> urgency.steps(person.assessment()))
                .add(OWNER, 8, person -> cases.owner(person.shownCase()))
                .add(STATE, 10, person -> cases.state(person.shownCase()))
                .add(FILED_ON, 15, person -> cases.filedOn(person.shownCase()))
                .add(NOTE, 9, person -> cases.note(person.shownCase()))
                .add(EMPLOYER, 16, person -> cells.employer(person.entry()))
                .add("people.department", 14, person -> cells.department(person.entry()))
                .add("people.status", 18, person -> cells.status(person.entry()))
                .add(EXPIRY, 15, person -> cells.of(AddedColumn.EXPIRY, person.entry()))
                .add("added.OPENS_ON", 15, person -> cells.of(AddedColumn.OPENS_ON, person.entry()))
                .add("added.RECOMMENDED", 15, person -> cells.of(AddedColumn.RECOMMENDED, person.entry()))
                .add(PAPERS, 14, person -> papers(person.assessment()))
                .add(
                        "actions.fee",
                        11,
                        person -> CellContent.of(person.assessment().fee().due(), ActionColumns::yen))
                .add(
                        "actions.otherStatus",
                        60,
                        person -> CellContent.of(
                                person.assessment()
                                        .fallback()
                                        .map(Fallback::because)
                                        .map(sentences::reason),
                                CellContent::words))
                .add(
                        MARK,
                        8,
                        person -> new CellContent.Unseen(
                                ShownCase.mark(person.entry()).text()));
    }

    /** Returns what HR has written about a person who is not listed, by the ids of the columns. */
    static Map<String, CellContent> cells(HrNote written) {
        return Map.of(
                NUMBER,
                CellContent.words(written.number()),
                NAME,
                CellContent.words(written.name()),
                EMPLOYER,
                CellContent.words(written.employer()),
                OWNER,
                toFillIn(written, CasePart.OWNER),
                STATE,
                toFillIn(written, CasePart.STATE),
                FILED_ON,
                toFillIn(written, CasePart.FILED_ON),
                NOTE,
                toFillIn(written, CasePart.NOTE));
    }

    private static CellContent toFillIn(HrNote note, CasePart part) {
        return new CellContent.ToFillIn(note.written().text(part));
    }

    private static CellContent yen(Fee.Due fee) {
        return new CellContent.Yen(fee.yen());
    }

    /** Returns the numbers on the form of the items whose papers are to be collected. */
    private CellContent papers(RenewalAssessment assessment) {
        return CellContent.of(
                assessment
                        .category()
                        .flatMap(category -> assessment
                                .points()
                                .map(points -> papers.of(assessment.evidence(), points, pointSheet(category)).stream()
                                        .filter(each -> !each.documents().isEmpty())
                                        .map(PapersToCollect.Papers::formNumber)
                                        .distinct()
                                        .collect(Collectors.joining(" ")))),
                CellContent::words);
    }

    private PointSheet pointSheet(ActivityCategory category) {
        return pointSheets.computeIfAbsent(category, each -> PointSheet.of(run.rulebook(), each));
    }
}
