package org.hsproster.points;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hsproster.employee.Fact;
import org.hsproster.employee.ProfessionalCareer;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.RuleRow;
import org.hsproster.rulebook.Version;

/**
 * The days on which a total can change though nobody changes a fact: birthdays that close a row, steps of experience,
 * the remuneration at renewal, and new versions of the rules. Between two of them every day scores alike.
 */
public final class ChangeDates {

    private final List<Integer> ageBounds;
    private final List<Long> experienceSteps;
    private final List<LocalDate> newVersions;

    private ChangeDates(List<Integer> ageBounds, List<Long> experienceSteps, List<LocalDate> newVersions) {
        this.ageBounds = ageBounds;
        this.experienceSteps = experienceSteps;
        this.newVersions = newVersions;
    }

    static ChangeDates of(PointCalculationTable table, Criteria criteria) {
        List<Parameter> rules = Stream.concat(table.rules(), criteria.rules()).toList();
        return new ChangeDates(
                rows(rules.stream())
                        .flatMap(row -> row.ageBelow().stream().boxed())
                        .distinct()
                        .toList(),
                Stream.concat(
                                rows(table.rule(PointItem.EXPERIENCE).stream())
                                        .flatMap(row -> row.atLeast().stream().boxed()),
                                criteria.specialExperienceSteps())
                        .distinct()
                        .toList(),
                rules.stream()
                        .flatMap(rule -> rule.versions().stream())
                        .map(Version::effectiveFrom)
                        .distinct()
                        .toList());
    }

    /** The change dates after {@code after} up to and including {@code until}, ascending. */
    public NavigableSet<LocalDate> between(KnownFacts facts, LocalDate after, LocalDate until) {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        for (int age : ageBounds) {
            addBetween(after, Age.attainedOn(facts.birthDate(), age), until, dates);
        }
        Optional<ProfessionalCareer> career = facts.get(Fact.EXPERIENCE);
        if (career.isPresent()) {
            for (long years : experienceSteps) {
                addBetween(after, career.get().completesYearsOn(years), until, dates);
            }
        }
        facts.remunerationChangesOn().ifPresent(date -> addBetween(after, date, until, dates));
        newVersions.forEach(date -> addBetween(after, date, until, dates));
        return dates;
    }

    private static void addBetween(LocalDate after, LocalDate date, LocalDate until, NavigableSet<LocalDate> dates) {
        if (date.isAfter(after) && !date.isAfter(until)) {
            dates.add(date);
        }
    }

    private static Stream<RuleRow> rows(Stream<Parameter> rules) {
        return rules.flatMap(rule -> rule.versions().stream()).flatMap(version -> version.rows().stream());
    }
}
