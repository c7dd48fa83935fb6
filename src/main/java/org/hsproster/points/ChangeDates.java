package org.hsproster.points;

import java.time.LocalDate;
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

    private final Sheet sheet;

    public ChangeDates(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The change dates after {@code after} up to and including {@code until}, ascending. */
    public NavigableSet<LocalDate> between(KnownFacts facts, LocalDate after, LocalDate until) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        ageBounds(facts).forEach(dates::add);
        experienceSteps(facts).forEach(dates::add);
        facts.remunerationChangesOn().ifPresent(dates::add);
        sheet.rules()
                .flatMap(rule -> rule.versions().stream())
                .map(Version::effectiveFrom)
                .forEach(dates::add);
        return dates.subSet(after, false, until, true);
    }

    private Stream<LocalDate> ageBounds(KnownFacts facts) {
        return rows(sheet.rules())
                .flatMapToInt(row -> row.ageBelow().stream())
                .distinct()
                .mapToObj(age -> Age.attainedOn(facts.birthDate(), age));
    }

    private Stream<LocalDate> experienceSteps(KnownFacts facts) {
        Optional<ProfessionalCareer> career = facts.get(Fact.EXPERIENCE);
        if (career.isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(
                        rows(sheet.table().rule(PointItem.EXPERIENCE).stream())
                                .flatMap(row -> row.atLeast().stream().boxed()),
                        sheet.criteria().specialExperienceSteps())
                .map(years -> career.get().completesYearsOn(years));
    }

    private static Stream<RuleRow> rows(Stream<Parameter> rules) {
        return rules.flatMap(rule -> rule.versions().stream()).flatMap(version -> version.rows().stream());
    }
}
