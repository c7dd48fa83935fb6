package org.hsproster.points;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.RulebookException;

/**
 * One sheet of the agency's form: the table of points and the criteria.
 *
 * @param category the activity it is for
 */
public record PointSheet(
        ActivityCategory category, PointCalculationTable table, Criteria criteria, ChangeDates changeDates) {

    /**
     * Returns the sheet of {@code category}.
     *
     * @throws RulebookException if the rulebook lacks a rule that the sheet needs
     */
    public static PointSheet of(Rulebook rulebook, ActivityCategory category) {
        PointCalculationTable table = PointCalculationTable.of(rulebook, category);
        Criteria criteria = Criteria.of(rulebook, category);
        return new PointSheet(category, table, criteria, ChangeDates.of(table, criteria));
    }

    /**
     * Returns the sheets to count points on. For HSP (i), every letter that is recorded in the status or in the
     * category column, or all of them if none is; for other work, the letter of the column, else the one nearest to the
     * status, else B, the sheet of most companies.
     */
    public static Set<ActivityCategory> categoriesOf(Employee employee) {
        Optional<StatusOfResidence> status = employee.confirmed(Fact.STATUS_OF_RESIDENCE);
        Optional<ActivityCategory> ofStatus = status.flatMap(StatusOfResidence::category);
        if (status.filter(each -> each.nature() == StatusOfResidence.Nature.HSP_I)
                .isPresent()) {
            return lettersOf(employee, ofStatus);
        }
        return EnumSet.of(employee.confirmed(Fact.CATEGORY)
                .or(() -> ofStatus)
                .orElse(ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL));
    }

    /**
     * Returns the letters of the column. An unclear letter does not count by itself, but makes another letter in the
     * status doubtful.
     */
    private static Set<ActivityCategory> lettersOf(Employee employee, Optional<ActivityCategory> ofStatus) {
        Reported<ActivityCategory> column = employee.reported(Fact.CATEGORY);
        Set<ActivityCategory> letters = EnumSet.noneOf(ActivityCategory.class);
        ofStatus.ifPresent(letters::add);
        (ofStatus.isPresent() ? column.readable() : column.confirmed()).ifPresent(letters::add);
        return letters.isEmpty() ? EnumSet.allOf(ActivityCategory.class) : letters;
    }

    /** Returns the amounts in yen per year that points or criteria depend on, in all versions of the rules. */
    public LongStream remunerationBounds() {
        LongStream bands = table.rule(PointItem.REMUNERATION).stream()
                .flatMap(Parameter::allRows)
                .flatMapToLong(row -> row.atLeast().stream());
        return LongStream.concat(bands, criteria.remunerationBounds()).distinct();
    }

    /** Returns the first day on which points can be counted and compared: every rule for that is in force from it on. */
    public LocalDate firstDay() {
        return Stream.concat(table.rules(), criteria.rulesOfEveryDay())
                .map(rule -> rule.versions().get(0).effectiveFrom())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Returns the id of a rule of one sheet, such as {@code hsp_i_b.rd_ratio} for {@code rd-ratio}. */
    static String parameterId(ActivityCategory category, String name) {
        return "hsp_i_" + category.sheet().toLowerCase(Locale.ROOT) + "." + name.replace('-', '_');
    }
}
