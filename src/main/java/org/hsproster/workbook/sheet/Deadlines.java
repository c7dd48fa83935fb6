package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.run.UrgentCounts;
import org.hsproster.report.wording.Headline;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.annotation.AddedColumn;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;

/** The people to act on whose deadlines come first; no more of them are kept. */
final class Deadlines {

    static final int MOST = 10;

    static final List<String> HEADERS = List.of(
            AddedColumn.FLAG.headerKey(),
            "people.employeeNo",
            "people.name",
            "people.department",
            "people.expiry",
            "people.deadline",
            "actions.daysLeft",
            "actions.cause",
            "actions.remedy");

    private record Item(LocalDate deadline, Outlook.Severity severity, List<CellContent> row) {}

    private final LocalDate asOf;
    private final PersonCells cells;
    private final Headline headline;
    private final List<Item> nearest = new ArrayList<>();
    private UrgentCounts urgent = UrgentCounts.none();

    Deadlines(LocalDate asOf, Texts texts, RosterLinks placements) {
        this.asOf = asOf;
        this.cells = new PersonCells(texts, placements);
        this.headline = new Headline(texts);
    }

    void add(AssessedEntry entry) {
        RenewalAssessment assessment = entry.assessment();
        urgent = urgent.with(assessment);
        if (!assessment.urgency().isToActOn()) {
            return;
        }
        LocalDate deadline = assessment.urgency().deadline().orElse(LocalDate.MAX);
        if (nearest.size() == MOST && deadline.isAfter(nearest.get(MOST - 1).deadline())) {
            return;
        }
        nearest.add(new Item(deadline, assessment.outlook().severity(), row(entry, deadline)));
        nearest.sort(Comparator.comparing(Item::deadline).thenComparing(Item::severity));
        if (nearest.size() > MOST) {
            nearest.remove(MOST);
        }
    }

    /** Returns how many people there are to act on in all, and for what. */
    UrgentCounts people() {
        return urgent;
    }

    List<List<CellContent>> rows() {
        return nearest.stream().map(Item::row).toList();
    }

    private List<CellContent> row(AssessedEntry person, LocalDate deadline) {
        return List.of(
                cells.of(AddedColumn.FLAG, person),
                cells.number(person),
                cells.name(person),
                cells.department(person),
                cells.of(AddedColumn.EXPIRY, person),
                CellContent.of(person.assessment().urgency().deadline(), CellContent.Day::new),
                daysLeft(deadline),
                CellContent.words(headline.cause(person.assessment())),
                CellContent.words(headline.remedy(person.assessment())));
    }

    private CellContent daysLeft(LocalDate deadline) {
        return deadline.equals(LocalDate.MAX)
                ? new CellContent.Nothing()
                : new CellContent.Figure(Math.toIntExact(ChronoUnit.DAYS.between(asOf, deadline)));
    }
}
