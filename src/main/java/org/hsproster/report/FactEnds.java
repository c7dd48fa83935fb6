package org.hsproster.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hsproster.employee.AcademicBackground;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.CompanyPosition;
import org.hsproster.employee.Degree;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.FindingCode;
import org.hsproster.employee.InnovativeAsiaTraining;
import org.hsproster.employee.JapaneseProficiency;
import org.hsproster.employee.Licences;
import org.hsproster.employee.ProfessionalCareer;
import org.hsproster.employee.Reported;
import org.hsproster.renewal.fact.RenewalFindingCode;
import org.hsproster.roster.finding.RosterFindingCode;

/**
 * The ends of what a fact may be: the value with the most points and that with the fewest, or all values.
 *
 * @param values returns the values, the best first, for an employee on the day of the run
 */
record FactEnds<T>(Fact<T> fact, BiFunction<Employee, LocalDate, List<T>> values) {

    /** Just below what is taken for an amount in another unit. */
    private static final long MOST_YEN = 99_999_999;

    /** The age at which experience is believed to begin at the earliest. */
    private static final int FIRST_AGE = 15;

    private static final List<FactEnds<?>> ALL = List.of(
            of(Fact.DEGREE, AcademicBackground.of(Degree.values()), AcademicBackground.of()),
            of(Fact.MULTIPLE_DEGREES, true, false),
            new FactEnds<>(Fact.EXPERIENCE, FactEnds::careers),
            of(Fact.ANNUAL_REMUNERATION, AnnualRemuneration.ofYen(MOST_YEN), AnnualRemuneration.ofYen(0)),
            of(Fact.REMUNERATION_AT_RENEWAL, AnnualRemuneration.ofYen(MOST_YEN), AnnualRemuneration.ofYen(0)),
            of(Fact.RESEARCH_ACHIEVEMENTS, 4, 0),
            of(Fact.LICENCES, Licences.of(9), Licences.of(0)),
            of(Fact.POSITION, CompanyPosition.REPRESENTATIVE_DIRECTOR, CompanyPosition.NONE),
            of(Fact.INNOVATION_SUPPORT, true, false),
            of(Fact.SME, true, false),
            of(Fact.LOCAL_GOVERNMENT_SUPPORT, true, false),
            of(Fact.RD_RATIO, BigDecimal.valueOf(100), BigDecimal.ZERO),
            of(Fact.FOREIGN_QUALIFICATION, true, false),
            of(Fact.JAPANESE_DEGREE, true, false),
            of(Fact.JAPANESE, JapaneseProficiency.ofJlpt(1), JapaneseProficiency.none()),
            of(Fact.GROWTH_FIELD, true, false),
            of(Fact.DESIGNATED_UNIVERSITY, true, false),
            of(Fact.TRAINING, InnovativeAsiaTraining.COMPLETED, InnovativeAsiaTraining.NONE),
            of(Fact.INVESTMENT_MANAGEMENT, true, false),
            of(Fact.INVESTMENT, Long.MAX_VALUE, 0L),
            of(Fact.BUSINESS_MANAGER_CRITERIA, true, false),
            of(Fact.RESIDENT_TAX_PAID, true, false),
            of(Fact.SOCIAL_INSURANCE_PAID, true, false),
            of(Fact.MONTHS_ABROAD, 0, 120),
            new FactEnds<>(Fact.CATEGORY, (employee, asOf) -> List.of(ActivityCategory.values())));

    /** The findings whose answer can only give more than what was counted. */
    private static final Set<FindingCode> UPWARDS = Set.of(
            RenewalFindingCode.DESIGNATED_UNIVERSITY_NOT_FOUND,
            RenewalFindingCode.LICENCE_NOT_KNOWN,
            RosterFindingCode.LEVEL_NOT_HELD,
            RosterFindingCode.GRADE_TAKEN_AT_LEAST);

    /** The findings about values that may be in another unit, or leave something out. */
    private static final Set<FindingCode> OF_ANOTHER_SIZE = Set.of(
            RosterFindingCode.AMOUNT_UNUSUAL,
            RosterFindingCode.AMOUNT_INCOMPLETE,
            RosterFindingCode.AMOUNT_RANGE,
            RosterFindingCode.AMOUNT_UNIT_UNCLEAR,
            RosterFindingCode.AMOUNT_PER_MONTH,
            RosterFindingCode.CURRENCY_NOT_STATED,
            RosterFindingCode.MONTHS_BESIDE_YEARS,
            RosterFindingCode.SEVERAL_VALUES);

    private static <T> FactEnds<T> of(Fact<T> fact, T most, T least) {
        List<T> ends = List.of(most, least);
        return new FactEnds<>(fact, (employee, asOf) -> ends);
    }

    private static List<ProfessionalCareer> careers(Employee employee, LocalDate asOf) {
        LocalDate first = employee.confirmed(Fact.BIRTH_DATE)
                .map(birth -> birth.plusYears(FIRST_AGE))
                .filter(asOf::isAfter)
                .orElse(asOf);
        return List.of(new ProfessionalCareer(first), new ProfessionalCareer(asOf));
    }

    /** Returns the employee with the fact at each end that the answer may have; empty for facts without ends. */
    static Optional<List<Employee>> of(Employee employee, Fact<?> fact, Finding finding, LocalDate asOf) {
        return ALL.stream()
                .filter(each -> each.fact() == fact)
                .findFirst()
                .map(each -> each.in(employee, finding.code(), asOf));
    }

    private List<Employee> in(Employee employee, FindingCode code, LocalDate asOf) {
        List<T> ends = values.apply(employee, asOf);
        Optional<T> unclear = employee.reported(fact).isOpen() && !OF_ANOTHER_SIZE.contains(code)
                ? employee.reported(fact).readable()
                : Optional.empty();
        Stream<T> meant = unclear.isPresent()
                ? Stream.of(unclear.get())
                : ends.stream().limit(UPWARDS.contains(code) ? 1 : ends.size());
        return meant.map(value -> employee.with(fact, value)).toList();
    }

    static <T> Employee without(Employee employee, Fact<T> fact) {
        return employee.with(fact, Reported.missing());
    }

    /** Tests whether the value is one that was assumed, so that the true one is probably near. */
    static boolean isAssumed(Employee employee, Fact<?> fact) {
        return employee.reported(fact) instanceof Reported.Assumed;
    }
}
