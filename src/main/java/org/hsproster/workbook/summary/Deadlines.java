package org.hsproster.workbook.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.DeadlineOrder;
import org.hsproster.report.NearestDeadlines;
import org.hsproster.report.run.UrgentCounts;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.annotation.AddedColumn;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.sheet.PersonCells;
import org.hsproster.workbook.sheet.ReportColumns;
import org.hsproster.workbook.sheet.UrgencyCells;

/** The people to act on with the nearest deadlines; up to the owner, the columns fit on a screen of 1280 pixels. */
final class Deadlines {

    static final int MOST = 10;

    private record Item(DeadlineOrder.Place place, List<CellContent> row) {}

    private final ReportColumns<AssessedEntry> columns;
    private final NearestDeadlines<Item> nearest = new NearestDeadlines<>(MOST, Item::place);
    private UrgentCounts urgent = UrgentCounts.none();

    Deadlines(LocalDate asOf, Texts texts, RosterLinks links) {
        this.columns = columns(new UrgencyCells(asOf, texts), new PersonCells(texts, links), texts);
    }

    private static ReportColumns<AssessedEntry> columns(UrgencyCells urgency, PersonCells cells, Texts texts) {
        return new ReportColumns<AssessedEntry>(texts)
                .add("added.FLAG", 20, person -> cells.of(AddedColumn.FLAG, person))
                .add("people.employeeNo", 14, cells::number)
                .add("people.name", 15, cells::name)
                .add("actions.daysLeft", 9, person -> urgency.daysLeft(person.assessment()))
                .add("people.deadline", 15, person -> urgency.deadline(person.assessment()))
                .add("added.POINTS_AT_FILING", 8, person -> urgency.points(person.assessment(), Optional.empty()))
                .add("actions.cause", 33, person -> urgency.cause(person.assessment()))
                .add("actions.remedy", 41, person -> urgency.steps(person.assessment()))
                .add("actions.state", 11, cells::caseState)
                .add("actions.owner", 10, cells::owner)
                .add("people.department", 16, cells::department)
                .add("people.expiry", 15, person -> cells.of(AddedColumn.EXPIRY, person));
    }

    ReportColumns<AssessedEntry> columns() {
        return columns;
    }

    void add(AssessedEntry entry) {
        RenewalAssessment assessment = entry.assessment();
        urgent = urgent.with(assessment);
        if (!assessment.urgency().isToActOn()) {
            return;
        }
        nearest.add(new Item(DeadlineOrder.Place.of(assessment), columns.row(entry)));
    }

    /** Returns how many people there are to act on in all, and why. */
    UrgentCounts people() {
        return urgent;
    }

    List<List<CellContent>> rows() {
        return nearest.people().stream().map(Item::row).toList();
    }
}
