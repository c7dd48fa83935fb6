package org.hsproster.points;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hsproster.employee.AcademicBackground;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.CompanyPosition;
import org.hsproster.employee.Degree;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.InnovativeAsiaTraining;
import org.hsproster.employee.JapaneseProficiency;
import org.hsproster.employee.Licences;
import org.hsproster.employee.ProfessionalCareer;
import org.hsproster.employee.Reported;

/** The best case of an unreadable fact: the value with the most points. */
record BestCase<T>(Fact<T> fact, T value) {

    /** The beginning of a career longer than any step requires. */
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private static final List<BestCase<?>> BEST_CASES = List.of(
            new BestCase<>(Fact.DEGREE, AcademicBackground.of(Degree.values())),
            new BestCase<>(Fact.MULTIPLE_DEGREES, true),
            new BestCase<>(Fact.EXPERIENCE, new ProfessionalCareer(LONG_AGO)),
            new BestCase<>(Fact.ANNUAL_REMUNERATION, AnnualRemuneration.ofYen(Long.MAX_VALUE)),
            new BestCase<>(Fact.REMUNERATION_AT_RENEWAL, AnnualRemuneration.ofYen(Long.MAX_VALUE)),
            new BestCase<>(Fact.RESEARCH_ACHIEVEMENTS, Integer.MAX_VALUE),
            new BestCase<>(Fact.LICENCES, Licences.of(Integer.MAX_VALUE)),
            new BestCase<>(Fact.POSITION, CompanyPosition.REPRESENTATIVE_DIRECTOR),
            new BestCase<>(Fact.INNOVATION_SUPPORT, true),
            new BestCase<>(Fact.SME, true),
            new BestCase<>(Fact.LOCAL_GOVERNMENT_SUPPORT, true),
            new BestCase<>(Fact.RD_RATIO, BigDecimal.valueOf(Long.MAX_VALUE)),
            new BestCase<>(Fact.FOREIGN_QUALIFICATION, true),
            new BestCase<>(Fact.JAPANESE_DEGREE, true),
            new BestCase<>(Fact.JAPANESE, JapaneseProficiency.ofJlpt(1)),
            new BestCase<>(Fact.GROWTH_FIELD, true),
            new BestCase<>(Fact.DESIGNATED_UNIVERSITY, true),
            new BestCase<>(Fact.TRAINING, InnovativeAsiaTraining.COMPLETED),
            new BestCase<>(Fact.INVESTMENT_MANAGEMENT, true),
            new BestCase<>(Fact.INVESTMENT, Long.MAX_VALUE));

    /** Returns the employee with every unclear fact confirmed, and every unreadable one at its best. */
    static Employee of(Employee employee) {
        Employee best = employee;
        for (BestCase<?> each : BEST_CASES) {
            best = each.settledIn(best);
        }
        return best;
    }

    private Employee settledIn(Employee employee) {
        Reported<T> reported = employee.reported(fact);
        if (reported instanceof Reported.Unclear<T> unclear) {
            return employee.with(fact, unclear.value());
        }
        return reported.isOpen() ? employee.with(fact, value) : employee;
    }
}
