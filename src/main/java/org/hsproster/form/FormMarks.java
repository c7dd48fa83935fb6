package org.hsproster.form;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointItem;
import org.hsproster.report.AssessedEntry;
import org.hsproster.rulebook.DesignatedUniversities;
import org.hsproster.rulebook.RuleRow;
import org.hsproster.rulebook.UniversityList;

/** The boxes of the form that are checked for a person: only those of confirmed points, and only where it is known which. */
final class FormMarks {

    private final Map<PointItem, PointAward> awards = new EnumMap<>(PointItem.class);
    private final Optional<UniversityList> list;

    /**
     * Returns the marks of awards.
     *
     * @param list the list that the designated university is on, if it is known
     */
    FormMarks(List<PointAward> awards, Optional<UniversityList> list) {
        awards.forEach(award -> this.awards.put(award.item(), award));
        this.list = list;
    }

    static FormMarks of(AssessedEntry person, DesignatedUniversities universities) {
        Employee employee = person.entry().employee();
        return new FormMarks(
                person.assessment().awards(),
                employee.confirmed(Fact.UNIVERSITY)
                        .flatMap(name -> universities.listOf(name, employee.confirmed(Fact.JAPANESE_DEGREE))));
    }

    Optional<PointAward> award(PointItem item) {
        return Optional.ofNullable(awards.get(item));
    }

    /** Returns the award of a row whose box is checked. */
    Optional<PointAward> checked(PrintedRow row) {
        return Stream.of(row)
                .filter(PrintedRow::hasCheckBox)
                .flatMap(each -> awards.values().stream())
                .filter(award -> award.item().id().equals(row.item()))
                .filter(award -> award.status() == PointAward.Status.CONFIRMED)
                .filter(award -> row.keys().isEmpty() || row.keys().stream().anyMatch(keys(award)::contains))
                .findFirst();
    }

    /** Returns what is known of the row that is met; nothing of the kinds of research, which rosters only count. */
    private Set<String> keys(PointAward award) {
        Set<String> keys = new HashSet<>();
        RuleRow row = award.row();
        switch (award.item()) {
            case RESEARCH -> {}
            case DESIGNATED_UNIVERSITY ->
                list.ifPresent(each -> keys.add("list=" + each.name().toLowerCase(Locale.ROOT)));
            case AGE -> row.ageBelow().ifPresent(age -> keys.add("age_below=" + age));
            default -> {
                row.is().ifPresent(kind -> keys.add("is=" + kind));
                row.atLeast().ifPresent(bound -> keys.add("at_least=" + bound));
            }
        }
        return keys;
    }
}
