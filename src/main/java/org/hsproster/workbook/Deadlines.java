package org.hsproster.workbook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Sentences;
import org.hsproster.report.Texts;

/** The people to act on whose deadlines come first; no more of them are kept. */
final class Deadlines {

    static final int MOST = 10;

    static final List<String> HEADERS = List.of(
            AddedColumn.FLAG.headerKey(),
            "summary.employeeNo",
            "summary.name",
            "summary.department",
            "summary.expiry",
            AddedColumn.LAST_SAFE.headerKey(),
            "summary.daysLeft",
            AddedColumn.WHY.headerKey(),
            AddedColumn.WHAT_TO_DO.headerKey());

    private record Item(LocalDate deadline, Outlook.Severity severity, List<Content> row) {}

    private final LocalDate asOf;
    private final Sentences sentences;
    private final Placements placements;
    private final List<Item> nearest = new ArrayList<>();
    private int people;

    Deadlines(LocalDate asOf, Texts texts, Placements placements) {
        this.asOf = asOf;
        this.sentences = new Sentences(texts);
        this.placements = placements;
    }

    void add(AssessedEntry entry) {
        Outlook outlook = entry.assessment().outlook();
        if (!outlook.isToActOn()) {
            return;
        }
        people++;
        LocalDate deadline = ActionList.deadline(entry, asOf);
        if (nearest.size() == MOST && deadline.isAfter(nearest.get(MOST - 1).deadline())) {
            return;
        }
        nearest.add(new Item(deadline, outlook.severity(), row(entry, deadline)));
        nearest.sort(Comparator.comparing(Item::deadline).thenComparing(Item::severity));
        if (nearest.size() > MOST) {
            nearest.remove(MOST);
        }
    }

    /** How many people there are to act on in all. */
    int people() {
        return people;
    }

    List<List<Content>> rows() {
        return nearest.stream().map(Item::row).toList();
    }

    private List<Content> row(AssessedEntry person, LocalDate deadline) {
        return List.of(
                AddedColumn.FLAG.content(person, sentences),
                text(person, Fact.EMPLOYEE_NO),
                name(person),
                text(person, Fact.DEPARTMENT),
                AddedColumn.EXPIRY.content(person, sentences),
                AddedColumn.LAST_SAFE.content(person, sentences),
                daysLeft(deadline),
                Content.words(sentences.reasons(person.assessment()).stream()
                        .findFirst()
                        .orElse("")),
                Content.words(sentences.advice(person.assessment())));
    }

    private Content daysLeft(LocalDate deadline) {
        return deadline.equals(LocalDate.MAX)
                ? new Content.Nothing()
                : new Content.Figure(Math.toIntExact(ChronoUnit.DAYS.between(asOf, deadline)));
    }

    /** Leads to the row; where the roster tells no name, the number of the row has to do. */
    private Content name(AssessedEntry person) {
        Optional<String> name = person.entry().employee().confirmed(Fact.NAME);
        return placements.link(
                person.entry(),
                sheet -> name.orElseGet(() -> sheet + " " + person.entry().row()));
    }

    private static Content text(AssessedEntry person, Fact<String> fact) {
        return Content.of(person.entry().employee().confirmed(fact), Content::words);
    }
}
