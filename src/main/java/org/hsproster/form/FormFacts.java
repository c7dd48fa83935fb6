package org.hsproster.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.points.AgeInYears;
import org.hsproster.points.KnownFacts;
import org.hsproster.points.PointItem;
import org.hsproster.renewal.FilingWindow;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;

/** The facts of a person for the items of the table. */
final class FormFacts {

    private static final Map<PointItem, List<Fact<?>>> SOURCES = Map.ofEntries(
            Map.entry(PointItem.DEGREE, List.of(Fact.DEGREE)),
            Map.entry(PointItem.MULTIPLE_DEGREES, List.of(Fact.MULTIPLE_DEGREES)),
            Map.entry(PointItem.EXPERIENCE, List.of(Fact.EXPERIENCE)),
            Map.entry(PointItem.REMUNERATION, List.of(Fact.ANNUAL_REMUNERATION, Fact.REMUNERATION_AT_RENEWAL)),
            Map.entry(PointItem.AGE, List.of(Fact.BIRTH_DATE)),
            Map.entry(PointItem.RESEARCH, List.of(Fact.RESEARCH_ACHIEVEMENTS)),
            Map.entry(PointItem.LICENCES, List.of(Fact.LICENCES)),
            Map.entry(PointItem.POSITION, List.of(Fact.POSITION)),
            Map.entry(PointItem.INNOVATION_SUPPORT, List.of(Fact.INNOVATION_SUPPORT)),
            Map.entry(PointItem.INNOVATION_SUPPORT_SME, List.of(Fact.SME)),
            Map.entry(PointItem.LOCAL_GOVERNMENT_SUPPORT, List.of(Fact.LOCAL_GOVERNMENT_SUPPORT)),
            Map.entry(PointItem.RD_RATIO, List.of(Fact.RD_RATIO)),
            Map.entry(PointItem.FOREIGN_QUALIFICATION, List.of(Fact.FOREIGN_QUALIFICATION)),
            Map.entry(PointItem.JAPANESE_DEGREE, List.of(Fact.JAPANESE_DEGREE)),
            Map.entry(PointItem.JAPANESE_LANGUAGE, List.of(Fact.JAPANESE)),
            Map.entry(PointItem.GROWTH_FIELD, List.of(Fact.GROWTH_FIELD)),
            Map.entry(PointItem.DESIGNATED_UNIVERSITY, List.of(Fact.DESIGNATED_UNIVERSITY, Fact.UNIVERSITY)),
            Map.entry(PointItem.TRAINING, List.of(Fact.TRAINING)),
            Map.entry(PointItem.INVESTMENT_MANAGEMENT, List.of(Fact.INVESTMENT_MANAGEMENT)),
            Map.entry(PointItem.INVESTMENT, List.of(Fact.INVESTMENT)));

    private final Employee employee;
    private final LocalDate countedOn;
    private final KnownFacts known;

    FormFacts(AssessedEntry person, LocalDate countedOn) {
        this.employee = person.entry().employee();
        this.countedOn = countedOn;
        this.known = KnownFacts.confirmed(employee, person.assessment().window().map(FilingWindow::opensOn));
    }

    /** Tests whether no fact of the item is recorded. */
    boolean areMissing(PointItem item) {
        return sources(item).stream().noneMatch(fact -> employee.reported(fact).isRecorded());
    }

    /** Tests whether a fact of the item is recorded but uncertain. */
    boolean areOpen(PointItem item) {
        return sources(item).stream().anyMatch(fact -> employee.reported(fact).isOpen());
    }

    /** Returns the number that the form requires beside the check; empty for an item without one. */
    Optional<String> figure(PointItem item, Texts texts) {
        Optional<?> figure = switch (item) {
            case EXPERIENCE -> known.get(Fact.EXPERIENCE).map(career -> career.fullYearsOn(countedOn));
            case REMUNERATION -> known.remunerationOn(countedOn).map(remuneration -> remuneration.yen());
            case AGE -> known.birthDate().map(birthDate -> AgeInYears.on(birthDate, countedOn));
            case RD_RATIO -> employee.confirmed(Fact.RD_RATIO);
            case INVESTMENT -> employee.confirmed(Fact.INVESTMENT);
            default -> Optional.empty();
        };
        return figure.map(each -> texts.text("form.figure." + item.id(), each));
    }

    private static List<Fact<?>> sources(PointItem item) {
        return SOURCES.getOrDefault(item, List.of());
    }
}
