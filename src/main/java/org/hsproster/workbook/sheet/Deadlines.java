package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.run.UrgentCounts;
import org.hsproster.report.wording.Headline;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.annotation.AddedColumn;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;

/** The people to act on with the nearest deadlines. */
final class Deadlines {

    static final int MOST = 10;

    private record Item(LocalDate deadline, Outlook.Severity severity, List<CellContent> row) {}

    private final LocalDate asOf;
    private final ReportColumns<AssessedEntry> columns;
    private final List<Item> nearest = new ArrayList<>();
    private UrgentCounts urgent = UrgentCounts.none();

    Deadlines(LocalDate asOf, Texts texts, RosterLinks links) {
        this.asOf = asOf;
        this.columns = columns(new PersonCells(texts, links), new Headline(texts), texts);
    }

    private ReportColumns<AssessedEntry> columns(PersonCells cells, Headline headline, Texts texts) {
        return new ReportColumns<AssessedEntry>(texts)
                .add("added.FLAG", 26, person -> cells.of(AddedColumn.FLAG, person))
                .add("people.employeeNo", 14, cells::number)
                .add("people.name", 22, cells::name)
                .add("people.department", 18, cells::department)
                .add("people.expiry", 15, person -> cells.of(AddedColumn.EXPIRY, person))
                .add("people.deadline", 13, person -> CellContent.of(deadline(person), CellContent.Day::new))
                .add("actions.daysLeft", 11, person -> CellContent.of(deadline(person), this::daysLeft))
                .add("actions.cause", 44, person -> CellContent.words(headline.cause(person.assessment())))
                .add("actions.remedy", 44, person -> CellContent.words(headline.remedy(person.assessment())));
    }

    private static Optional<LocalDate> deadline(AssessedEntry person) {
        return person.assessment().urgency().deadline();
    }

    private CellContent daysLeft(LocalDate deadline) {
        return new CellContent.Figure(Math.toIntExact(ChronoUnit.DAYS.between(asOf, deadline)));
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
        LocalDate deadline = deadline(entry).orElse(LocalDate.MAX);
        if (nearest.size() == MOST && deadline.isAfter(nearest.get(MOST - 1).deadline())) {
            return;
        }
        nearest.add(new Item(deadline, assessment.outlook().severity(), columns.row(entry)));
        nearest.sort(Comparator.comparing(Item::deadline).thenComparing(Item::severity));
        if (nearest.size() > MOST) {
            nearest.remove(MOST);
        }
    }

    /** Returns how many people there are to act on in all, and why. */
    UrgentCounts people() {
        return urgent;
    }

    List<List<CellContent>> rows() {
        return nearest.stream().map(Item::row).toList();
    }
}
