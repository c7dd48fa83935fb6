package org.hsproster.points;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.RulebookException;

/**
 * One sheet of the agency's form: the table that gives points and the criteria that ask for them.
 *
 * @param category the activity it is for
 */
public record Sheet(
        ActivityCategory category, PointCalculationTable table, Criteria criteria, ChangeDates changeDates) {

    /**
     * The sheet of {@code category}.
     *
     * @throws RulebookException where the rulebook has not all rules that a sheet needs
     */
    public static Sheet of(Rulebook rulebook, ActivityCategory category) {
        PointCalculationTable table = PointCalculationTable.of(rulebook, category);
        Criteria criteria = Criteria.of(rulebook, category);
        return new Sheet(category, table, criteria, ChangeDates.of(table, criteria));
    }

    /** The sheet to score on: what the status says, else the category column, else B, the sheet of most companies. */
    public static ActivityCategory categoryOf(Employee employee) {
        Optional<StatusOfResidence> status = employee.confirmed(Fact.STATUS_OF_RESIDENCE);
        Optional<ActivityCategory> ofColumn = employee.confirmed(Fact.CATEGORY);
        Optional<ActivityCategory> ofStatus = status.flatMap(StatusOfResidence::category);
        boolean statusDecides = status.filter(each -> each.nature() == StatusOfResidence.Nature.HSP_I)
                .isPresent();
        return (statusDecides ? ofStatus.or(() -> ofColumn) : ofColumn.or(() -> ofStatus))
                .orElse(ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL);
    }

    /** The amounts of yen a year that anything turns on, in any version of the rules. */
    public LongStream remunerationBounds() {
        LongStream bands = table.rule(PointItem.REMUNERATION).stream()
                .flatMap(Parameter::allRows)
                .flatMapToLong(row -> row.atLeast().stream());
        return LongStream.concat(bands, criteria.remunerationBounds()).distinct();
    }

    /** The id of a rule of one sheet, such as {@code hsp_i_b.rd_ratio} for {@code rd-ratio}. */
    static String parameterId(ActivityCategory category, String name) {
        return "hsp_i_" + category.sheet().toLowerCase(Locale.ROOT) + "." + name.replace('-', '_');
    }
}
