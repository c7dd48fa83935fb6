package org.hsproster.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hsproster.employee.Fact;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Version;

/**
 * The days on which a total can change without a change of facts: birthdays that end a row, steps of experience, the
 * remuneration at renewal, and new versions of the rules. Between two of them all days have the same points.
 */
public final class ChangeDates {

    /** The facts that determine them, besides birthdays. */
    private static final List<Fact<?>> FACTS = List.of(Fact.EXPERIENCE, Fact.REMUNERATION_AT_RENEWAL);

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
                rules.stream()
                        .flatMap(Parameter::allRows)
                        .flatMap(row -> row.ageBelow().stream().boxed())
                        .distinct()
                        .toList(),
                Stream.concat(
                                table.rule(PointItem.EXPERIENCE).stream()
                                        .flatMap(Parameter::allRows)
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

    /**
     * Returns the days of a person with some changed facts.
     *
     * @param before the facts without the changes, with the same birth date
     * @param known the days of these facts
     */
    public Days of(KnownFacts facts, KnownFacts before, Days known) {
        return facts.areSame(before, FACTS) ? known : of(facts);
    }

    /** Returns the days of one person. */
    public Days of(KnownFacts facts) {
        List<LocalDate> dates = new ArrayList<>(newVersions);
        facts.birthDate().ifPresent(birth -> ageBounds.forEach(age -> dates.add(AgeInYears.attainedOn(birth, age))));
        facts.get(Fact.EXPERIENCE)
                .ifPresent(career -> experienceSteps.forEach(years -> dates.add(career.completesYearsOn(years))));
        facts.remunerationChangesOn().ifPresent(dates::add);
        return Days.of(dates);
    }
}
